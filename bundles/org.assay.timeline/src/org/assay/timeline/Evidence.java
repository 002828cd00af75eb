package org.assay.timeline;

import java.util.List;
import org.assay.text.Span;

/**
 * The words a time rests on.
 *
 * @param documentId the document they stand in
 * @param elementId  id of the annotation or claim; of the document itself when nothing smaller is known
 * @param spans      where they stand, in UTF-16 units; empty when the date rests on no words, such as a tag of the file
 * @param words      the words themselves, or what stands for them
 */
public record Evidence(String documentId, String elementId, List<Span> spans, String words) {

	public Evidence {
		spans = List.copyOf(spans);
	}
}
