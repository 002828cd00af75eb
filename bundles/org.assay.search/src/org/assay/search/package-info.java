/** Finds words, figures, dates and names in a case, by an index that follows its changes. */
package org.assay.search;
