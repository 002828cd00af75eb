package org.assay.search.query;

import java.math.BigDecimal;

/**
 * A number with its unit, however it is written.
 *
 * @param value multiplied out
 * @param unit  ISO 4217 code, {@code %} or another unit as figures carry it; empty for any
 */
public record Amount(BigDecimal value, String unit) {

	/** One word for the value, the same for all ways to write it: {@code 5E+11}. */
	public String canonical() {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toString();
	}
}
