package org.assay.writeup;

import java.util.Set;
import org.assay.text.SourceText;

/**
 * A document that can be cited.
 *
 * @param id     of the document
 * @param names  of its outlet, title, byline and whom it lets speak: a write-up may name them without finding them in the words
 * @param origin what it goes back to; equal for documents that go back to one; a document known to go back to none has its own
 */
public record CitedText(String id, SourceText text, Set<String> names, String origin) {
	public CitedText {
		names = Set.copyOf(names);
	}
}
