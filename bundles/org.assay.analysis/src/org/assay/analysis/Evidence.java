package org.assay.analysis;

import java.util.Optional;
import org.assay.text.Span;

/**
 * Words of one document that something rests on.
 *
 * @param documentId id of the document
 * @param span       the words, in UTF-16 units of the document's text
 * @param elementId  id of the annotation or claim they belong to
 * @param label      what the words mean here, in short; may be empty
 */
public record Evidence(String documentId, Span span, Optional<String> elementId, String label) {

	public static Evidence of(String documentId, Span span) {
		return new Evidence(documentId, span, Optional.empty(), "");
	}

	public static Evidence of(DocumentView document, Span span, Item<?> element) {
		return new Evidence(document.id(), span, Optional.of(element.id()), "");
	}

	public Evidence labelled(String newLabel) {
		return new Evidence(documentId, span, elementId, newLabel);
	}
}
