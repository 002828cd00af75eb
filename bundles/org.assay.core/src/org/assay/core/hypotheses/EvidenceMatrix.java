package org.assay.core.hypotheses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Consistency;
import org.assay.model.Credibility;
import org.assay.model.Evidence;
import org.assay.model.EvidenceItem;
import org.assay.model.Grade;
import org.assay.model.Hypothesis;
import org.assay.model.Rating;
import org.assay.model.Source;
import org.assay.model.Spans;
import org.assay.model.Verdicts;

/**
 * Evidence by hypotheses: how each item stands to each. Rejected evidence does not count. Pure; any thread that may read the
 * model.
 *
 * @param columns the hypotheses, in the order of the case
 * @param rows    the evidence, in the order of the case
 * @since 0.1
 */
public record EvidenceMatrix(List<Column> columns, List<Row> rows) {

	public EvidenceMatrix {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * A hypothesis.
	 *
	 * @param label such as "H1"
	 */
	public record Column(Hypothesis hypothesis, String label, String title) {
	}

	/**
	 * An item of evidence.
	 *
	 * @param label   such as "E1"
	 * @param words   what it says, its own or those it rests on
	 * @param grades  of what it rests on, as the case holds them: reliability of the outlet and credibility of the claim, such
	 *                as "B2, C-"; empty when nothing is graded
	 * @param ratings one for each column
	 */
	public record Row(EvidenceItem item, String label, String words, String grades, double weight,
			List<Optional<Rating>> ratings) {
		public Row {
			ratings = List.copyOf(ratings);
		}
	}

	/** The matrix of a case. */
	public static EvidenceMatrix of(Case model) {
		List<Column> columns = new ArrayList<>();
		for (Hypothesis hypothesis : model.getHypotheses()) {
			columns.add(new Column(hypothesis, "H" + (columns.size() + 1),
					Objects.toString(hypothesis.getTitle(), "")));
		}
		List<Row> rows = new ArrayList<>();
		for (EvidenceItem item : model.getEvidence()) {
			if (Verdicts.stands(item)) {
				rows.add(new Row(item, "E" + (rows.size() + 1), words(item), grades(item),
						Weighing.weight(item.getCredibility(), item.getRelevance()),
						columns.stream().map(c -> rating(item, c.hypothesis())).toList()));
			}
		}
		return new EvidenceMatrix(columns, rows);
	}

	/** The rating of an item against a hypothesis, if it has been rated. */
	static Optional<Rating> rating(EvidenceItem item, Hypothesis hypothesis) {
		return item.getRatings().stream().filter(r -> r.getHypothesis() == hypothesis).findFirst();
	}

	/** The same with some of the evidence only, under the labels that it has. */
	public EvidenceMatrix only(Predicate<Row> which) {
		return new EvidenceMatrix(columns, rows.stream().filter(which).toList());
	}

	/** What it comes to. */
	public Weighing weighing() {
		return new Weighing(columns.size(), rows.stream().map(r -> new Weighing.Row(r.weight(), r.ratings().stream()
				.map(rating -> rating.<Consistency>map(Rating::getConsistency)).toList())).toList());
	}

	/** The statement of an item, else the words that it rests on. */
	static String words(EvidenceItem item) {
		return item.getStatement() == null || item.getStatement().isBlank()
				? item.getRests().stream().map(EvidenceMatrix::words).collect(Collectors.joining(" / "))
				: item.getStatement();
	}

	private static String words(Evidence evidence) {
		if (evidence.getLabel() != null && !evidence.getLabel().isBlank()) {
			return evidence.getLabel();
		}
		return Spans.shown(evidence.getSpan()).strip().replaceAll("\\s+", " ");
	}

	private static String grades(EvidenceItem item) {
		List<String> all = item.getRests().stream().map(EvidenceMatrix::grades).toList();
		return all.stream().allMatch("--"::equals) ? "" : String.join(", ", all);
	}

	private static String grades(Evidence evidence) {
		Source outlet = evidence.getDocument() == null ? null : evidence.getDocument().getOutlet();
		String grade = outlet == null || outlet.getGrade() == Grade.UNGRADED ? "-" : outlet.getGrade().getName();
		Credibility credibility = evidence.getElement() instanceof Claim claim ? claim.getCredibility()
				: Credibility.UNGRADED;
		return grade + (credibility == Credibility.UNGRADED ? "-" : credibility.getValue());
	}
}
