package org.assay.reading.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What units are worth in each other, from the unit table that figures are read with. Immutable. */
public final class UnitFactors {

	private final Map<String, Entry> entries = new HashMap<>();

	private record Entry(String kind, BigDecimal factor, BigDecimal added) {
	}

	public UnitFactors(Lexicon lexicon) {
		for (List<String> row : lexicon.rows("unit")) {
			if (!row.get(3).equals("-")) {
				BigDecimal added = row.size() > 4 ? new BigDecimal(row.get(4)) : BigDecimal.ZERO;
				entries.put(row.get(0), new Entry(row.get(2), new BigDecimal(row.get(3)), added));
			}
		}
	}

	/** The table that ships with the reading. */
	public static UnitFactors load() {
		return new UnitFactors(Lexicon.load("units.txt"));
	}

	/**
	 * How many {@code to} one {@code from} is: 1.609344 for miles and kilometres.
	 *
	 * @param from symbol as figures carry it
	 * @param to   symbol as figures carry it
	 * @return empty when the two measure different things, when one is unknown, or when no factor alone leads from one to
	 *         the other (degrees Celsius and Fahrenheit)
	 */
	public Optional<BigDecimal> factor(String from, String to) {
		return alike(from, to) && entries.get(from).added().equals(entries.get(to).added())
				? Optional.of(entries.get(from).factor().divide(entries.get(to).factor(), MathContext.DECIMAL64)
						.stripTrailingZeros())
				: Optional.empty();
	}

	/** The value in another unit, temperatures included; empty when the two measure different things or one is unknown. */
	public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
		if (!alike(from, to)) {
			return Optional.empty();
		}
		Entry source = entries.get(from);
		Entry target = entries.get(to);
		BigDecimal base = value.multiply(source.factor()).add(source.added());
		return Optional.of(base.subtract(target.added()).divide(target.factor(), MathContext.DECIMAL64));
	}

	private boolean alike(String from, String to) {
		return entries.containsKey(from) && entries.containsKey(to) && entries.get(from).kind().equals(entries.get(to)
				.kind());
	}
}
