package org.assay.comparison.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.reading.Figure.Approximation;

/**
 * How far a printed figure may be from the number it stands for: half a unit of its last printed digit ("$1.5 billion"
 * is within 50 million), and a twentieth of its value when it says "about".
 */
final class Tolerance {
	private static final Pattern DIGITS = Pattern.compile("\\d(?:[\\d,\\u00a0\\u202f ]*\\d)?(?:\\.(\\d+))?");
	private static final BigDecimal ABOUT = new BigDecimal("0.05");
	private static final BigDecimal HALF = new BigDecimal("0.5");

	private Tolerance() {
	}

	static BigDecimal of(FigureUse use) {
		BigDecimal value = use.figure().value().abs();
		BigDecimal printed = HALF.multiply(lastDigit(use.words(), value));
		return use.figure().approximation() == Approximation.about ? printed.max(value.multiply(ABOUT)) : printed;
	}

	/** Whether {@code b} lies outside all that {@code a} can mean. */
	static boolean excludes(FigureUse a, FigureUse b) {
		BigDecimal room = of(a).add(of(b));
		BigDecimal low = a.figure().value();
		BigDecimal high = a.figure().high().orElse(low);
		BigDecimal otherLow = b.figure().value();
		BigDecimal otherHigh = b.figure().high().orElse(otherLow);
		boolean below = otherHigh.add(room).compareTo(low) < 0 && a.figure().approximation() != Approximation.atMost
				&& b.figure().approximation() != Approximation.atLeast;
		boolean above = otherLow.subtract(room).compareTo(high) > 0
				&& a.figure().approximation() != Approximation.atLeast
				&& b.figure().approximation() != Approximation.atMost;
		return below || above;
	}

	/** What one more in the last printed digit would add; without digits, the last place that is not 0. */
	private static BigDecimal lastDigit(String words, BigDecimal value) {
		Matcher digits = DIGITS.matcher(words);
		if (!digits.find()) {
			return value.signum() == 0 ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(
					-value.stripTrailingZeros().scale());
		}
		BigDecimal number = new BigDecimal(digits.group().replaceAll("[,\\u00a0\\u202f ]", ""));
		BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(-number.scale());
		if (number.signum() == 0) {
			return place;
		}
		return place.multiply(value.divide(number, MathContext.DECIMAL64));
	}
}
