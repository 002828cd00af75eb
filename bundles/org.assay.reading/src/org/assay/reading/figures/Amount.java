package org.assay.reading.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit as tokens, before it is known what it counts.
 *
 * @param from     first token, currency sign included
 * @param to       token after the last, unit included
 * @param number   first token of the number itself
 * @param after    token after the number, unit or not
 * @param value    the value, or the lower end of a range
 * @param high     the upper end of a range
 * @param unit     its unit, when it has one
 * @param vague    whether it only names an order ("dozens")
 */
record Amount(int from, int to, int number, int after, BigDecimal value, Optional<BigDecimal> high,
		Optional<Unit> unit, boolean vague) {

	boolean isMoney() {
		return unit.isPresent() && unit.get().isMoney();
	}

	boolean isShare() {
		return unit.isPresent() && (unit.get().kind().equals("share") || unit.get().kind().equals("points"));
	}

	/** The same with another unit in the same place. */
	Amount in(Unit other) {
		return new Amount(from, to, number, after, value, high, Optional.of(other), vague);
	}

	/** Without the sign before the number when that belongs to the figure before, as in "10 $ ninety". */
	Amount apartFrom(int free) {
		return from >= free ? this
				: new Amount(Math.max(free, number), Math.max(to, after), number, after, value, high, Optional.empty(),
						vague);
	}
}
