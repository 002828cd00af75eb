package org.assay.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.hypotheses.EvidenceMatrix;
import org.assay.core.hypotheses.EvidenceMatrix.Column;
import org.assay.core.hypotheses.EvidenceMatrix.Row;
import org.assay.core.hypotheses.MatrixWords;
import org.assay.core.hypotheses.Weighing;
import org.assay.model.Evidence;
import org.assay.model.Level;
import org.assay.model.Rating;
import org.assay.model.Spans;
import org.assay.report.section.Html;
import org.assay.report.section.ReportSection;
import org.assay.report.section.SectionContext;

/** What may explain what is reported, and what speaks against it; left out when the case weighs nothing. */
public final class HypothesesSection implements ReportSection {

	@Override
	public void write(SectionContext context) {
		EvidenceMatrix matrix = EvidenceMatrix.of(context.model());
		if (matrix.columns().isEmpty()) {
			return;
		}
		Html html = context.html();
		context.section("hypotheses", "Hypotheses");
		html.open("ol", "class", "hypotheses").nl();
		for (Column column : matrix.columns()) {
			html.open("li").element("strong", column.label() + " ").text(column.title());
			String note = SectionContext.orEmpty(column.hypothesis().getNote());
			html.text(note.isBlank() ? "" : " (" + note + ")").close("li").nl();
		}
		html.close("ol").nl();
		html.line("p", String.join(" ", MatrixWords.of(matrix)));
		if (!matrix.rows().isEmpty()) {
			table(context, matrix);
		}
		context.endSection();
	}

	private static void table(SectionContext context, EvidenceMatrix matrix) {
		Weighing weighing = matrix.weighing();
		Html html = context.html();
		context.beginTable(
				"Counts what speaks against each hypothesis, by weight; what fits one may fit others too. It does "
						+ "not say which is true. Grade: reliability of the outlet, credibility of the claim.",
				Stream.of(Stream.of("Evidence"), matrix.columns().stream().map(Column::label),
						Stream.of("Diagnosticity", "Weight", "Grade")).flatMap(s -> s).toArray(String[]::new));
		for (int i : weighing.byDiagnosticity()) {
			row(context, matrix.rows().get(i), weighing.rows().get(i));
		}
		html.open("tr").element("th", "Evidence against", "scope", "row");
		for (int i = 0; i < matrix.columns().size(); i++) {
			html.element("td", MatrixWords.number(weighing.against(i)), "class", "relation");
		}
		html.element("td", "").element("td", "").element("td", "").close("tr").nl();
		context.endTable();
	}

	private static void row(SectionContext context, Row row, Weighing.Row weighed) {
		Html html = context.html();
		html.open("tr").open("td").text(row.label() + " ");
		String statement = SectionContext.orEmpty(row.item().getStatement());
		html.text(statement);
		List<Evidence> rests = row.item().getRests();
		for (int i = 0; i < rests.size(); i++) {
			html.text(i > 0 ? " / " : statement.isBlank() ? "" : ": ");
			words(context, rests.get(i));
		}
		html.close("td");
		for (Optional<Rating> rating : row.ratings()) {
			html.element("td", rating.map(r -> Terms.consistency(r.getConsistency())).orElse("not rated"));
		}
		html.element("td", weighed.spread() + " of 4")
				.element("td", MatrixWords.number(row.weight()) + ": " + weight(row.item().getCredibility()) + ", "
						+ weight(row.item().getRelevance()))
				.element("td", row.grades()).close("tr").nl();
	}

	private static String weight(Level level) {
		return level.getName();
	}

	private static void words(SectionContext context, Evidence evidence) {
		if (evidence.getDocument() == null || evidence.getSpan() == null) {
			return;
		}
		context.words(evidence.getDocument().getId(), Spans.plain(evidence.getSpan()));
		context.html().text(", ");
		context.document(evidence.getDocument());
	}
}
