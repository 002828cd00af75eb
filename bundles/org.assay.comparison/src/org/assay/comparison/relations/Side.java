package org.assay.comparison.relations;

import org.assay.comparison.passages.Passage;
import org.assay.text.Span;

/**
 * One side of a relation.
 *
 * @param span  the words, in UTF-16 units of the document's text
 * @param label what the words mean here, in short; may be empty
 */
public record Side(String documentId, Span span, String label) {

	public static Side of(Passage passage, Span span) {
		return new Side(passage.document().id(), span, "");
	}

	public Side labelled(String newLabel) {
		return new Side(documentId, span, newLabel);
	}
}
