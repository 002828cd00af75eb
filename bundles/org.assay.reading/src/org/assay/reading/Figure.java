package org.assay.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.text.Span;

/**
 * A number with its unit and what it counts.
 *
 * @param value        the number multiplied out ("$15 billion" is 15000000000), or the lower end of a range
 * @param high         the upper end of a range
 * @param unit         ISO 4217 code, SI or common symbol ({@code t}, {@code km}, {@code %}), a plain noun in the
 *                     singular, or empty
 * @param unitText     the unit as printed, in one spelling ("per cent" as {@code percent}) and with what a sum is paid for
 *                     ({@code $ a month}); or empty
 * @param referent     what it counts in the words of the text, or empty
 * @param referentSpan where the text says so
 */
public record Figure(Span span, BigDecimal value, Optional<BigDecimal> high, String unit, String unitText,
		Approximation approximation, Change change, String referent, Optional<Span> referentSpan, Why why) {

	/** How exact a figure claims to be. */
	public enum Approximation {
		exact, about, atLeast, atMost
	}

	/** Whether a figure states a change. */
	public enum Change {
		none, rise, fall
	}
}
