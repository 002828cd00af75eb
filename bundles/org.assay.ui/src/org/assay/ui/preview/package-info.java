/** Shows rendered Markdown: write-ups as their readers see them, and the pages of the guide. */
package org.assay.ui.preview;
