/** Finds words in the text of an editor or view. */
package org.assay.ui.find;
