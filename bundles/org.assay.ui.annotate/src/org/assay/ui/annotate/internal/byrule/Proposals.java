package org.assay.ui.annotate.internal.byrule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.text.SourceText;
import org.assay.ui.annotate.internal.marks.InContext;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkLabels;
import org.assay.ui.annotate.internal.marks.MarkReader;

/**
 * All proposals of a case that nobody has decided about.
 *
 * @param all    in the order of the articles, and in that of their texts
 * @param unread articles whose text cannot be read, so that their proposals are not among these
 */
public record Proposals(List<Proposal> all, int unread) {

	public Proposals {
		all = List.copyOf(all);
	}

	/**
	 * Reads them, without holding the case for long: who waits to change it lets others wait who look at it. Takes too long for the UI
	 * thread.
	 */
	public static Proposals of(OpenCase openCase) {
		List<Proposal> all = new ArrayList<>();
		int unread = 0;
		for (Document document : openCase.read(() -> List.copyOf(openCase.model().getDocuments()))) {
			try {
				SourceText text = openCase.text(document);
				all.addAll(openCase.read(() -> of(document, text)));
			} catch (IOException e) {
				unread++; // the article says why when it is opened
			}
		}
		return new Proposals(all, unread);
	}

	private static List<Proposal> of(Document document, SourceText text) {
		return new MarkReader(text.length()).read(document).stream().filter(Mark::isProposal)
				.map(mark -> proposal(document, text, mark)).toList();
	}

	private static Proposal proposal(Document document, SourceText text, Mark mark) {
		String title = document.getTitle() == null || document.getTitle().isBlank() ? document.getOriginalName()
				: document.getTitle();
		String words = String.join(" \u2026 ", mark.spans().stream().map(text::at).toList());
		return new Proposal(mark, document, title == null ? "" : title, InContext.line(words),
				InContext.of(text, mark.extent()), MarkLabels.value(mark.element()));
	}
}
