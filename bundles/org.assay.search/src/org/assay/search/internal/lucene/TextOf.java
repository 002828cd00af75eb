package org.assay.search.internal.lucene;

/** Where the text of a document is found while results are shown. */
@FunctionalInterface
public interface TextOf {
	/** @return empty when there is none */
	CharSequence document(String id);
}
