package org.assay.reading.numbers;

import java.math.BigDecimal;

/**
 * A number in digits or words.
 *
 * @param from     its first token
 * @param to       the token after its last
 * @param value    the number multiplied out
 * @param inWords  whether no digit occurs in it
 * @param scaled   whether a magnitude such as "million" belongs to it
 * @param vague    whether it only names an order ("hundreds", "dozens")
 * @param fraction whether it is a fraction ("two-thirds")
 */
public record Numeral(int from, int to, BigDecimal value, boolean inWords, boolean scaled, boolean vague,
		boolean fraction) {

	public boolean isInteger() {
		return value.stripTrailingZeros().scale() <= 0;
	}

	/** The value when it is a whole number that fits, else -1. */
	public int asInt() {
		return isInteger() && value.abs().compareTo(BigDecimal.valueOf(1_000_000_000)) < 0 ? value.intValue() : -1;
	}
}
