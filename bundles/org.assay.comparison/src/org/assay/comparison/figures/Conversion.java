package org.assay.comparison.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assay.comparison.Rate;
import org.assay.text.Edtf;

/** Finds amounts in different units that are one amount at a rate that the case holds. */
final class Conversion {
	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final BigDecimal CLOSE = new BigDecimal("0.1");
	private static final BigDecimal LOWER = new BigDecimal("0.8");
	private static final BigDecimal UPPER = new BigDecimal("1.25");

	/** {@code b} is {@code converted} in the unit of {@code a}, which differs from {@code a} by less than printed. */
	record Equal(FigureUse a, FigureUse b, Rate rate, BigDecimal converted, BigDecimal tolerance) {

		/** Sums rarely meet by chance; lengths of time and distances do. */
		boolean isOfMoney() {
			return Amount.isCurrency(rate.from()) && Amount.isCurrency(rate.to());
		}

		/** Whether the two differ by so little that rounding alone does not make them equal. */
		boolean isClose() {
			return converted.subtract(a.figure().value()).abs().compareTo(converted.multiply(CLOSE)) <= 0;
		}

		String why() {
			String day = rate.date().isEmpty() ? "" : " of " + rate.date();
			String basis = rate.basis().isEmpty() ? "" : ", " + rate.basis();
			return b.words() + " at " + rate.factor().toPlainString() + " " + rate.to() + " to the " + rate.from()
					+ " (rate"
					+ day + basis + ") is " + Amount.words(converted) + " " + rate.to() + "; " + a.words()
					+ " differs by " + Amount.words(converted.subtract(a.figure().value()).abs()) + ", rounding allows "
					+ Amount.words(tolerance) + ".";
		}
	}

	/** So many documents stand for all that use an amount for one thing. */
	private static final int DOCUMENTS = 2;

	private final Map<String, NavigableMap<BigDecimal, List<FigureUse>>> byUnit = new HashMap<>();
	private final List<FigureUse> sides = new ArrayList<>();
	private final List<Rate> rates;

	Conversion(List<FigureUse> uses, List<Rate> rates) {
		this.rates = rates;
		Set<String> seen = new HashSet<>();
		Map<String, Integer> documents = new HashMap<>();
		for (FigureUse use : uses) {
			String meaning = use.isStatement() + "|" + Amount.of(use.figure()) + "|" + use.figure().referent();
			boolean convertible = use.figure().high().isEmpty() && use.figure().value().signum() > 0;
			if (convertible && seen.add(use.documentId() + "|" + meaning)) {
				sides.add(use);
				if (documents.merge(meaning, 1, Integer::sum) <= DOCUMENTS) {
					byUnit.computeIfAbsent(use.figure().unit(), u -> new TreeMap<>())
							.computeIfAbsent(use.figure().value().stripTrailingZeros(), v -> new ArrayList<>())
							.add(use);
				}
			}
		}
	}

	/**
	 * Pairs that are equal at the rate nearest to the day of the second side: for every document and meaning, with each
	 * meaning of the amount it equals.
	 */
	List<Equal> equals() {
		List<Equal> found = new ArrayList<>();
		rates.stream().map(r -> r.from() + " " + r.to()).distinct().sorted().forEach(pair -> {
			String[] units = pair.split(" ", 2);
			sides.stream().filter(u -> u.figure().unit().equals(units[0])).forEach(use -> nearest(units[0], units[1],
					use.published()).ifPresent(rate -> partners(use, rate, found)));
		});
		return found;
	}

	private void partners(FigureUse use, Rate rate, List<Equal> found) {
		BigDecimal value = use.figure().value();
		BigDecimal converted = value.multiply(rate.factor(), MathContext.DECIMAL64);
		BigDecimal rateDigit = HALF.multiply(BigDecimal.ONE.scaleByPowerOfTen(-rate.factor().scale()));
		BigDecimal own = Tolerance.of(use).multiply(rate.factor()).add(value.multiply(rateDigit));
		byUnit.getOrDefault(rate.to(), new TreeMap<>())
				.subMap(converted.multiply(LOWER), true, converted.multiply(UPPER), true).values().stream()
				.flatMap(List::stream).forEach(other -> {
					BigDecimal tolerance = own.add(Tolerance.of(other));
					if (converted.subtract(other.figure().value()).abs().compareTo(tolerance) <= 0) {
						found.add(new Equal(other, use, rate, converted, tolerance));
					}
				});
	}

	/** The rate of the pair whose day is nearest to the day; of two equally near ones the earlier. */
	private Optional<Rate> nearest(String from, String to, String day) {
		return rates.stream().filter(r -> r.from().equals(from) && r.to().equals(to))
				.min(Comparator.comparingLong((Rate r) -> distance(r.date(), day)).thenComparing(Rate::date)
						.thenComparing(Rate::basis));
	}

	private static long distance(String a, String b) {
		Optional<Edtf> first = Edtf.parse(a);
		Optional<Edtf> second = Edtf.parse(b);
		if (first.isEmpty() || second.isEmpty()) {
			return Long.MAX_VALUE;
		}
		return Math
				.abs(first.get().begin().toLocalDate().toEpochDay() - second.get().begin().toLocalDate().toEpochDay());
	}
}
