package org.assay.core.hypotheses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.model.Consistency;
import org.assay.model.Level;

/**
 * Hypotheses weighed by the evidence against them, after Richards J. Heuer, "Psychology of Intelligence Analysis" (1999): what
 * fits a hypothesis proves little, since it may fit others too. Weights are those of the ACH software of Xerox PARC: each
 * level of credibility or relevance counts the square root of two. Pure; hypotheses and rows go by their index from 0.
 *
 * @param hypotheses how many there are
 * @param rows       the evidence
 * @since 0.1
 */
public record Weighing(int hypotheses, List<Row> rows) {
	private static final double SAME = 1e-9;

	public Weighing {
		rows = List.copyOf(rows);
	}

	/**
	 * One item of evidence.
	 *
	 * @param weight  see {@link #weight}
	 * @param ratings one for each hypothesis; empty where it has not been rated
	 */
	public record Row(double weight, List<Optional<Consistency>> ratings) {
		public Row {
			ratings = List.copyOf(ratings);
		}

		/** What it counts against a hypothesis: 0, or its weight once or twice. */
		public double against(int hypothesis) {
			return ratings.get(hypothesis).map(r -> weight * switch (r) {
			case VERY_INCONSISTENT -> 2;
			case INCONSISTENT -> 1;
			default -> 0;
			}).orElse(0d);
		}

		/**
		 * Diagnosticity: steps of the scale between its lowest and its highest rating, 0 to 4. Evidence that is rated alike for all
		 * hypotheses says nothing about which of them holds.
		 */
		public int spread() {
			int[] steps = ratings.stream().flatMap(Optional::stream).filter(r -> r != Consistency.NOT_APPLICABLE)
					.mapToInt(Consistency::getValue).toArray();
			return steps.length == 0 ? 0
					: IntStream.of(steps).max().getAsInt() - IntStream.of(steps).min().getAsInt();
		}

		/** Whether it has been rated against every hypothesis. */
		public boolean isRated() {
			return ratings.stream().allMatch(Optional::isPresent);
		}
	}

	/**
	 * A row on which the order hangs.
	 *
	 * @param row   its index
	 * @param order what {@link #order()} would be without it
	 */
	public record Influence(int row, List<List<Integer>> order) {
		public Influence {
			order = List.copyOf(order);
		}
	}

	/** 2 for evidence of high credibility and relevance, 1 for medium, 0.5 for low, and what lies between. */
	public static double weight(Level credibility, Level relevance) {
		return Math.pow(2, (steps(credibility) + steps(relevance)) / 2d);
	}

	private static int steps(Level level) {
		return switch (level) {
		case HIGH -> 1;
		case MEDIUM -> 0;
		case LOW -> -1;
		};
	}

	/** The inconsistency score of a hypothesis: the weighted evidence against it. */
	public double against(int hypothesis) {
		return rows.stream().mapToDouble(r -> r.against(hypothesis)).sum();
	}

	/** How many rows have been rated against a hypothesis. */
	public int rated(int hypothesis) {
		return (int) rows.stream().filter(r -> r.ratings().get(hypothesis).isPresent()).count();
	}

	/** Cells that have not been rated. */
	public int unrated() {
		return hypotheses * rows.size() - IntStream.range(0, hypotheses).map(this::rated).sum();
	}

	/** The hypotheses with the least evidence against them first; those with the same score stand together. */
	public List<List<Integer>> order() {
		List<List<Integer>> order = new ArrayList<>();
		double last = Double.NaN;
		List<Integer> all = IntStream.range(0, hypotheses).boxed()
				.sorted(Comparator.comparingDouble((Integer h) -> rounded(against(h))).thenComparingInt(h -> h))
				.toList();
		for (int hypothesis : all) {
			double score = against(hypothesis);
			if (order.isEmpty() || score - last > SAME) {
				order.add(new ArrayList<>());
			}
			order.getLast().add(hypothesis);
			last = score;
		}
		return order.stream().map(List::copyOf).toList();
	}

	/** Sums of the same weights in another order differ in the last digits, which must not decide. */
	private static double rounded(double score) {
		return Math.round(score / SAME);
	}

	/** Rows that count otherwise against one hypothesis than against the other. */
	public List<Integer> differing(int one, int other) {
		return IntStream.range(0, rows.size())
				.filter(r -> Math.abs(rows.get(r).against(one) - rows.get(r).against(other)) > SAME).boxed().toList();
	}

	/** Rows that say nothing, since they are rated alike for all of several hypotheses. */
	public List<Integer> silent() {
		return hypotheses < 2 ? List.of()
				: IntStream.range(0, rows.size()).filter(r -> rows.get(r).isRated() && rows.get(r).spread() == 0)
						.boxed()
						.toList();
	}

	/** Sensitivity: the single rows without which the order of the hypotheses would be another. */
	public List<Influence> influences() {
		List<List<Integer>> now = order();
		List<Influence> found = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			List<Row> others = new ArrayList<>(rows);
			others.remove(row);
			List<List<Integer>> order = new Weighing(hypotheses, others).order();
			if (!order.equals(now)) {
				found.add(new Influence(row, order));
			}
		}
		return found;
	}

	/** Rows in the order of what they say: the widest spread first, then the greatest weight. */
	public List<Integer> byDiagnosticity() {
		return IntStream.range(0, rows.size()).boxed()
				.sorted(Comparator.comparingInt((Integer r) -> -rows.get(r).spread())
						.thenComparingDouble(r -> -rows.get(r).weight()).thenComparingInt(r -> r))
				.toList();
	}
}
