package org.assay.comparison.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.reading.Figure;

/** A number or range with its unit; two that print differently but mean the same are equal. */
record Amount(BigDecimal value, Optional<BigDecimal> high, String unit) {
	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
	private static final String[] NAMES = { "", " thousand", " million", " billion", " trillion" };

	static Amount of(Figure figure) {
		return new Amount(figure.value().stripTrailingZeros(), figure.high().map(BigDecimal::stripTrailingZeros),
				figure.unit());
	}

	/** Whether two documents that use this number hardly do so by chance. */
	boolean isTelling() {
		return value.abs().compareTo(THOUSAND) >= 0 || value.precision() >= 3;
	}

	/** Whether this is a sum so large that one article hardly uses it twice by chance. */
	boolean isLargeSum() {
		return CURRENCY.matcher(unit).matches() && value.abs().compareTo(MILLION) >= 0;
	}

	static boolean isCurrency(String unit) {
		return CURRENCY.matcher(unit).matches();
	}

	/** Such as "500 billion USD". */
	String words() {
		String number = high.map(h -> words(value) + " to " + words(h)).orElseGet(() -> words(value));
		return unit.isEmpty() ? number : unit.equals("%") ? number + "%" : number + " " + unit;
	}

	/** A number in four significant digits, from ten thousand on with the name of its power. */
	static String words(BigDecimal number) {
		if (number.abs().compareTo(BigDecimal.valueOf(10_000)) < 0) {
			return plain(number);
		}
		BigDecimal rest = number;
		int power = 0;
		while (rest.abs().compareTo(THOUSAND) >= 0 && power < NAMES.length - 1) {
			rest = rest.movePointLeft(3);
			power++;
		}
		return plain(rest) + NAMES[power];
	}

	private static String plain(BigDecimal number) {
		BigDecimal rounded = number.round(new MathContext(4, RoundingMode.HALF_UP)).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
	}
}
