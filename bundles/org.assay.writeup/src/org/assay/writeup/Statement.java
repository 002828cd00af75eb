package org.assay.writeup;

import java.util.List;
import org.assay.text.Span;

/**
 * A sentence of a write-up with what it cites.
 *
 * @param place     in the Markdown, from the first to the last of its letters, UTF-16 units
 * @param words     without marks of Markdown
 * @param citations in order; those set behind its full stop too
 * @param isOwn     whether it stands in a paragraph that the analyst marks as her own assessment
 */
public record Statement(Span place, String words, List<Citation> citations, boolean isOwn) {
	public Statement {
		citations = List.copyOf(citations);
	}
}
