package org.assay.ui.annotate.internal.marks;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.TimeExpression;
import org.assay.ui.AnalysisNames;
import org.assay.ui.Dates;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * What a mark is and why it is there.
 *
 * @param title kind and verdict
 * @param lines what is known, in order of interest
 */
public record Explanation(String title, List<Line> lines) {
	private static final int LONGEST = 300;

	/** One thing that is known, and its name. */
	public record Line(String name, String value) {
	}

	public Explanation {
		lines = List.copyOf(lines);
	}

	/**
	 * Explains a mark; the caller holds the model still.
	 *
	 * @param words the words it covers
	 * @param zone  the analyst's time zone
	 */
	public static Explanation of(Mark mark, String words, ZoneId zone) {
		Judged element = mark.element();
		List<Line> lines = new ArrayList<>();
		add(lines, Messages.Why_words, shortened(words));
		add(lines, Messages.Why_value, MarkLabels.value(element));
		if (element instanceof TimeExpression time) {
			add(lines, Messages.Why_workedOut, time.getArithmetic());
			add(lines, Messages.Why_anchor, time.getAnchor());
		}
		Verdicts.origin(element).ifPresent(origin -> {
			add(lines, Messages.Why_rule, origin.getRule());
			add(lines, Messages.Why_inputs, origin.getInputs());
			add(lines, Messages.Why_reason, origin.getNote());
			add(lines, Messages.Why_confidence,
					NLS.bind(Messages.Why_percent, Math.round(origin.getConfidence() * 100)));
		});
		for (Judgement judgement : element.getJudgements()) {
			add(lines, Messages.Why_judgement, judged(judgement, zone));
		}
		add(lines, Messages.Why_note, element.getNote());
		return new Explanation(
				NLS.bind(Messages.Why_title, Messages.kindTitle(mark.kind()), Messages.verdict(mark.verdict())), lines);
	}

	private static String judged(Judgement judgement, ZoneId zone) {
		String by = Verdicts.isAnalyst(judgement) ? Messages.Why_analyst : AnalysisNames.of(judgement);
		String when = judgement.getWhen() == null ? "" : ", " + Dates.words(judgement.getWhen(), zone);
		String note = Verdicts.isAnalyst(judgement) && judgement.getNote() != null ? ": " + judgement.getNote() : "";
		return NLS.bind(Messages.Why_by, Messages.verdict(judgement.getVerdict()), by) + when + note;
	}

	private static void add(List<Line> lines, String name, String value) {
		if (value != null && !value.isBlank()) {
			lines.add(new Line(name, value));
		}
	}

	private static String shortened(String words) {
		return words.length() <= LONGEST ? words
				: words.substring(0, LONGEST / 2) + " \u2026 " + words.substring(words.length() - LONGEST / 2);
	}

	/** As lines of text, for reading aloud and copying. */
	public String plain() {
		StringBuilder text = new StringBuilder(title);
		for (Line line : lines) {
			text.append('\n').append(line.name()).append(": ").append(line.value());
		}
		return text.toString();
	}
}
