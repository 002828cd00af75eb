package org.assay.core.hypotheses;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.assay.core.hypotheses.EvidenceMatrix.Column;
import org.assay.core.hypotheses.EvidenceMatrix.Row;
import org.assay.core.hypotheses.Weighing.Influence;

/**
 * What a matrix comes to, in words, for all who show it. It counts what speaks against; it does not say what is true. Pure.
 *
 * @since 0.1
 */
public final class MatrixWords {
	private static final int FEW = 6;
	private final List<Column> columns;
	private final List<Row> rows;
	private final Weighing weighing;
	private final List<List<Integer>> order;

	private MatrixWords(EvidenceMatrix matrix) {
		columns = matrix.columns();
		rows = matrix.rows();
		weighing = matrix.weighing();
		order = weighing.order();
	}

	/** Sentences, the weightiest first. */
	public static List<String> of(EvidenceMatrix matrix) {
		return new MatrixWords(matrix).sentences();
	}

	/** A score or weight with at most one decimal, such as "1.4". */
	public static String number(double value) {
		return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
	}

	private List<String> sentences() {
		if (columns.isEmpty()) {
			return List.of("There is no hypothesis yet.");
		}
		if (columns.size() == 1) {
			return List.of("One hypothesis alone cannot be weighed: add what else might explain the evidence.");
		}
		if (rows.isEmpty()) {
			return List.of("There is no evidence yet to weigh the hypotheses against.");
		}
		if (weighing.unrated() == columns.size() * rows.size()) {
			return List.of("Nothing is rated yet.");
		}
		List<String> sentences = new ArrayList<>();
		sentences.add(ranking());
		if (weighing.unrated() > 0) {
			sentences.add(weighing.unrated() + " of " + columns.size() * rows.size()
					+ (weighing.unrated() == 1 ? " cells is" : " cells are")
					+ " not rated yet, so the order may change.");
		}
		sentences.add(closeness());
		sensitivity(sentences);
		List<Integer> silent = weighing.silent();
		if (!silent.isEmpty()) {
			sentences.add((silent.size() == 1 ? "One row says" : silent.size() + " rows say")
					+ " nothing, being rated alike for all hypotheses: " + list(silent, this::row) + ".");
		}
		return sentences;
	}

	private String ranking() {
		StringBuilder words = new StringBuilder("Least evidence against: ").append(scored(order.getFirst()));
		if (order.size() == 1) {
			return "The same evidence against all: " + scored(order.getFirst()) + ".";
		}
		return words.append("; then ")
				.append(order.stream().skip(1).map(this::scored).collect(Collectors.joining("; "))).append('.')
				.toString();
	}

	private String scored(List<Integer> same) {
		String score = number(weighing.against(same.getFirst()));
		return list(same, this::hypothesis) + " (" + score + (same.size() > 1 ? " each" : "") + ")";
	}

	/** How much sets the first two apart. */
	private String closeness() {
		List<Integer> all = order.stream().flatMap(List::stream).toList();
		int one = all.get(0);
		int other = all.get(1);
		List<Integer> apart = weighing.differing(one, other);
		String both = hypothesis(Math.min(one, other)) + " and " + hypothesis(Math.max(one, other));
		return switch (apart.size()) {
		case 0 -> "No row counts differently against " + both + ".";
		case 1 -> both + " differ only by one row: " + row(apart.getFirst()) + ".";
		default ->
			both + " differ by " + apart.size() + " of " + rows.size() + " rows: " + list(apart, this::row) + ".";
		};
	}

	private void sensitivity(List<String> sentences) {
		List<Influence> leading = new ArrayList<>();
		List<Influence> others = new ArrayList<>();
		for (Influence influence : weighing.influences()) {
			(influence.order().getFirst().equals(order.getFirst()) ? others : leading).add(influence);
		}
		if (leading.isEmpty()) {
			sentences.add("Which stands first hangs on no single row.");
		}
		for (Influence influence : leading.subList(0, Math.min(FEW, leading.size()))) {
			sentences.add("Without " + row(influence.row()) + ", "
					+ list(influence.order().getFirst(), this::hypothesis) + " would have the least against "
					+ (influence.order().getFirst().size() == 1 ? "it." : "them."));
		}
		if (leading.size() > FEW) {
			sentences.add("The same holds for " + (leading.size() - FEW) + " more rows.");
		}
		if (!others.isEmpty()) {
			sentences.add("The order behind the first hangs on single rows: "
					+ list(others.stream().map(Influence::row).toList(), this::row) + ".");
		}
	}

	private String hypothesis(int index) {
		return columns.get(index).label();
	}

	private String row(int index) {
		return rows.get(index).label();
	}

	/** Such as "E1, E4 and E5"; of many only the first. */
	private static String list(List<Integer> all, IntFunction<String> name) {
		List<String> names = all.stream().limit(FEW).map(name::apply).toList();
		if (all.size() > FEW) {
			return String.join(", ", names) + " and " + (all.size() - FEW) + " more";
		}
		return names.size() == 1 ? names.getFirst()
				: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
	}
}
