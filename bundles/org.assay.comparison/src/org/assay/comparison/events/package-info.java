/** What happened, as several documents tell it, with the times they give. */
package org.assay.comparison.events;
