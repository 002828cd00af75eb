package org.assay.ui.annotate.internal.edit;

/** What words of an article can be used as; the names are those of the features of a document, as its proofs use them. */
public enum MetadataField {
	title, byline, outlet, publishedAt
}
