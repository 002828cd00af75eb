package org.assay.ui.annotate.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.model.Mention;
import org.assay.model.Quotation;
import org.assay.ui.annotate.internal.marks.InContext;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkLabels;

/** Proposals that are like a mark: the same kind, and the same words or the same value. */
final class Alike {
	private final ArticleState state;

	Alike(ArticleState state) {
		this.state = state;
	}

	/** The mark itself first, then the proposals that are like it in order of position. */
	List<Mark> to(Mark mark) {
		List<Mark> alike = new ArrayList<>();
		alike.add(mark);
		String words = words(mark);
		String value = meaning(mark);
		for (Mark other : state.marks().all()) {
			boolean same = words.equals(words(other))
					|| !value.isEmpty() && value.equals(meaning(other));
			if (other.element() != mark.element() && other.kind() == mark.kind() && other.isProposal() && same) {
				alike.add(other);
			}
		}
		return alike;
	}

	/** What the words stand for; empty when only their sort is known, by which most marks of a kind would be alike. */
	private static String meaning(Mark mark) {
		return switch (mark.element()) {
		case Quotation quotation -> "";
		case Mention mention when mention.getEntity() == null && (mention.getName() == null
				|| mention.getName().isBlank()) ->
			"";
		default -> MarkLabels.value(mark.element());
		};
	}

	/** The words with some of the text around them. */
	String label(Mark mark) {
		String words = InContext.of(state.article().text(), mark.extent());
		String value = MarkLabels.value(mark.element());
		return value.isEmpty() ? words : InContext.line(value) + ": " + words;
	}

	private String words(Mark mark) {
		return InContext.line(state.article().text().at(mark.extent())).toLowerCase(Locale.ROOT);
	}
}
