package org.assay.search;

import java.util.Optional;
import org.assay.text.Span;

/**
 * One thing that was found.
 *
 * @param id         of the element
 * @param documentId of the document it stands in; empty for sources and questions
 * @param title      of that document, or what the source or question is called
 * @param by         who published it, or empty
 * @param published  EDTF, or empty
 * @param speaker    who says it, or empty
 * @param verdict    proposed, accepted, rejected, unsure; empty when it cannot be judged
 * @param place      the words to open in the document's text; nothing for sources and questions
 */
public record Hit(Kind kind, String id, String documentId, String title, String by, String published, String speaker,
		String verdict, Snippet snippet, Optional<Span> place) {
}
