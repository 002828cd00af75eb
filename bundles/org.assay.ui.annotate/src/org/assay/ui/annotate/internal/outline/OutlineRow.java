package org.assay.ui.annotate.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.GiveWay;
import org.assay.model.Judged;
import org.assay.model.Spans;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkLabels;
import org.assay.ui.annotate.internal.marks.MarkReader;

/**
 * A line of the outline.
 *
 * @param words what the mark covers, on one line
 * @param value what it says
 */
record OutlineRow(Mark mark, String words, String value) {

	/** The rows of a document in order of position; none when the case does not hold it. Holds no lock itself. */
	static List<OutlineRow> of(OpenCase openCase, String documentId) {
		Optional<Document> document = openCase.model().getDocuments().stream()
				.filter(d -> documentId.equals(d.getId())).findFirst();
		List<OutlineRow> rows = new ArrayList<>();
		if (document.isPresent()) {
			for (Mark mark : new MarkReader(document.get().getTextLength()).read(document.get())) {
				GiveWay.here();
				rows.add(new OutlineRow(mark, words(mark.element()), MarkLabels.value(mark.element())));
			}
		}
		return rows;
	}

	private static String words(Judged element) {
		StringBuilder words = new StringBuilder();
		for (org.assay.model.Span span : MarkReader.spans(element)) {
			if (span.getQuote() != null) {
				words.append(words.isEmpty() ? "" : " \u2026 ").append(Spans.shown(span));
			}
		}
		return words.toString().replaceAll("\\s+", " ").strip();
	}

	String id() {
		return mark.id();
	}
}
