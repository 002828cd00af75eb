package org.assay.search;

import java.util.List;
import org.assay.text.Span;

/**
 * A line of the words around what was found.
 *
 * @param words in one line, with an ellipsis where they are cut
 * @param found where the found words stand in {@code words}, in order, without overlaps; empty when only a filter fits
 */
public record Snippet(String words, List<Span> found) {
	public Snippet {
		found = List.copyOf(found);
	}
}
