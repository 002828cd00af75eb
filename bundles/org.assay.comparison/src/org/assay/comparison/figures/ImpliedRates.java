package org.assay.comparison.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.Rate;
import org.assay.comparison.Relation;
import org.assay.comparison.figures.Referents.Match;
import org.assay.reading.words.Lexicon;

/**
 * Finds sums in two currencies for one thing where the case holds no rate, and says at what rate they would be equal.
 * Only rates that have been paid in the last decades count, so that a sum ten times as large is not taken for equal.
 */
final class ImpliedRates {
	private static final double CONFIDENCE = 0.5;
	/** So many sums for a thing are looked at; more would be statistics, not a story. */
	private static final int PLACES = 32;
	private static final MathContext DIGITS = new MathContext(4);

	/** Units that one US dollar has bought. */
	private record Range(BigDecimal least, BigDecimal most) {
	}

	private static final Map<String, Range> RANGES = ranges();

	private final Map<String, Range> ranges = RANGES;
	private final Set<String> known = new HashSet<>();

	ImpliedRates(List<Rate> rates) {
		rates.forEach(r -> {
			known.add(r.from() + r.to());
			known.add(r.to() + r.from());
		});
	}

	private static Map<String, Range> ranges() {
		Map<String, Range> ranges = new HashMap<>();
		for (List<String> row : Lexicon.load(ImpliedRates.class, "ranges.txt").rows("dollar")) {
			ranges.put(row.get(0), new Range(new BigDecimal(row.get(1)), new BigDecimal(row.get(2))));
		}
		return Map.copyOf(ranges);
	}

	List<FigureRelation> relations(List<FigureUse> uses) {
		Map<String, List<FigureUse>> byWord = new HashMap<>();
		Map<String, FigureRelation> found = new LinkedHashMap<>();
		for (FigureUse use : uses) {
			if (!use.isStatement() || !ranges.containsKey(use.figure().unit()) || use.figure().high().isPresent()
					|| use.figure().value().signum() <= 0) {
				continue;
			}
			for (String word : Referents.words(use.figure().referent())) {
				List<FigureUse> others = byWord.computeIfAbsent(word, w -> new ArrayList<>());
				others.forEach(o -> relation(o, use)
						.ifPresent(r -> found.putIfAbsent(o.documentId() + " " + use.documentId() + " "
								+ Amount.of(o.figure()) + Amount.of(use.figure()), r)));
				if (others.size() < PLACES) {
					others.add(use);
				}
			}
		}
		return List.copyOf(found.values());
	}

	private Optional<FigureRelation> relation(FigureUse a, FigureUse b) {
		String from = b.figure().unit();
		String to = a.figure().unit();
		if (a.documentId().equals(b.documentId()) || from.equals(to) || known.contains(from + to)
				|| Referents.match(a.figure().referent(), b.figure().referent()) != Match.same) {
			return Optional.empty();
		}
		if (a.figure().value().compareTo(b.figure().value()) < 0) {
			return relation(b, a);
		}
		BigDecimal rate = a.figure().value().divide(b.figure().value(), DIGITS);
		BigDecimal least = ranges.get(to).least.divide(ranges.get(from).most, DIGITS);
		BigDecimal most = ranges.get(to).most.divide(ranges.get(from).least, DIGITS);
		if (rate.compareTo(least) < 0 || rate.compareTo(most) > 0) {
			return Optional.empty();
		}
		return Optional.of(new FigureRelation(Relation.equalAfterConversion, a, b,
				(b.referent().startsWith("to ") ? "Both are " : "Both count ")
						+ b.referent() + ". " + b.words() + " equals " + a.words() + " at " + rate.toPlainString()
						+ " "
						+ to + " to the " + from
						+ ", which has been a possible rate; enter the rate of the day in the case to be"
						+ " sure.",
				"figure.implied-rate", CONFIDENCE));
	}
}
