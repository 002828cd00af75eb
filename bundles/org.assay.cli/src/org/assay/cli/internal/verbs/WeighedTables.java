package org.assay.cli.internal.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.core.hypotheses.EvidenceMatrix;
import org.assay.core.hypotheses.EvidenceMatrix.Column;
import org.assay.core.hypotheses.EvidenceMatrix.Row;
import org.assay.core.hypotheses.MatrixWords;
import org.assay.core.hypotheses.Weighing;
import org.assay.model.Case;
import org.assay.model.Evidence;
import org.assay.model.Rating;

/** The hypotheses of a case and the evidence weighed against them, as tables. */
record WeighedTables(TableResult hypotheses, TableResult evidence) {

	static WeighedTables of(Case model) {
		EvidenceMatrix matrix = EvidenceMatrix.of(model);
		Weighing weighing = matrix.weighing();
		List<List<Integer>> order = weighing.order();
		List<List<Cell>> hypotheses = IntStream.range(0, matrix.columns().size())
				.mapToObj(i -> hypothesis(matrix.columns().get(i), i, weighing, order)).toList();
		List<List<Cell>> evidence = IntStream.range(0, matrix.rows().size())
				.mapToObj(i -> evidence(matrix.rows().get(i), weighing.rows().get(i))).toList();
		String says = String.join(" ", MatrixWords.of(matrix));
		return new WeighedTables(
				new TableResult("hypotheses", "Hypotheses",
						CaseTables.columns("Id", "Label", "Hypothesis", "Place", "Evidence against", "Rows rated",
								"Rows"),
						hypotheses, says),
				new TableResult("evidence", "Evidence",
						CaseTables.columns(Stream.concat(
								Stream.of("Id", "Label", "Evidence", "Words", "Grade", "Credibility", "Relevance",
										"Weight", "Diagnosticity"),
								matrix.columns().stream().map(Column::label)).toArray(String[]::new)),
						evidence, says));
	}

	/** Those with the same evidence against them share a place. */
	private static List<Cell> hypothesis(Column column, int index, Weighing weighing, List<List<Integer>> order) {
		int before = order.stream().takeWhile(same -> !same.contains(index)).mapToInt(List::size).sum();
		return List.of(Cell.of(column.hypothesis().getId()), Cell.of(column.label()), Cell.of(column.title()),
				Cell.of(before + 1), Cell.of(MatrixWords.number(weighing.against(index))),
				Cell.of(weighing.rated(index)), Cell.of(weighing.rows().size()));
	}

	private static List<Cell> evidence(Row row, Weighing.Row weighed) {
		List<Evidence> rests = row.item().getRests();
		List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.item().getId()), Cell.of(row.label()),
				Cell.of(row.words()), rests.isEmpty() ? Cell.of("") : CaseTables.side(rests.getFirst()),
				Cell.of(row.grades()), Cell.of(row.item().getCredibility().getName()),
				Cell.of(row.item().getRelevance().getName()), Cell.of(MatrixWords.number(row.weight())),
				Cell.of(weighed.spread())));
		row.ratings().forEach(
				r -> cells.add(Cell.of(r.map(Rating::getConsistency).map(c -> c.getName()).orElse(""))));
		return cells;
	}
}
