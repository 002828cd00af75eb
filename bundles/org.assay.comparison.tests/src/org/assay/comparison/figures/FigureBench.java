package org.assay.comparison.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assay.comparison.Rate;

/** Measures the comparison of figures of many documents; prints milliseconds. Run it by hand, it asserts nothing. */
public final class FigureBench {
	private static final Rate RATE = new Rate("GBP", "USD", new BigDecimal("1.25"), "2031-03-02", "Bank of Norland");
	private static final int ROUNDS = 5;

	private FigureBench() {
	}

	/** @param arguments numbers of documents, by default 1250, 2500 and 5000 */
	public static void main(String[] arguments) {
		int[] sizes = arguments.length > 0 ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
				: new int[] { 1_250, 2_500, 5_000 };
		for (int documents : sizes) {
			List<FigureUse> uses = twoCurrencies(documents);
			double[] millis = new double[ROUNDS];
			int relations = 0;
			for (int i = 0; i < ROUNDS; i++) {
				long begin = System.nanoTime();
				relations = FigureComparison.compare(uses, List.of(RATE)).relations().size();
				millis[i] = (System.nanoTime() - begin) / 1e6;
			}
			Arrays.sort(millis);
			System.out.printf(Locale.ROOT,
					"figures of %d documents: %d uses, %d relations, best %.0f, median %.0f ms%n",
					documents, uses.size(), relations, millis[0], millis[ROUNDS / 2]);
		}
	}

	/** Documents that all give one sum in two currencies, for one of five things each: the worst case for an index. */
	static List<FigureUse> twoCurrencies(int documents) {
		Uses uses = new Uses();
		List<FigureUse> all = new ArrayList<>();
		for (int i = 0; i < documents; i++) {
			all.add(uses.of("d" + i, "$400 million", "400000000", "USD", "thing " + i % 5));
			all.add(uses.of("d" + i, "£320 million", "320000000", "GBP", "thing " + i % 5));
		}
		return all;
	}
}
