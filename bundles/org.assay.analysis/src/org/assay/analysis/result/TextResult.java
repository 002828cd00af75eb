package org.assay.analysis.result;

import java.util.List;
import org.assay.analysis.Evidence;

/** Text in paragraphs. */
public record TextResult(String id, String title, List<Paragraph> paragraphs) implements Result {

	public TextResult {
		paragraphs = List.copyOf(paragraphs);
	}

	/**
	 * @param text     plain text, one paragraph
	 * @param evidence the words it rests on, in the order they are to be shown
	 */
	public record Paragraph(String text, List<Evidence> evidence) {

		public Paragraph {
			evidence = List.copyOf(evidence);
		}
	}
}
