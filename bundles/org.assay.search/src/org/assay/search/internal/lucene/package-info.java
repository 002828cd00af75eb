/** The index in Lucene: what is written into it, and how it is asked. */
package org.assay.search.internal.lucene;
