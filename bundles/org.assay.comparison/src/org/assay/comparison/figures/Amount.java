package org.assay.comparison.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.reading.Figure;

/** A number or range with its unit; two that print differently but mean the same are equal. */
record Amount(BigDecimal value, Optional<BigDecimal> high, String unit) {
	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
			.map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());
	private static final Pattern NOUN = Pattern
			.compile("(second|minute|hour|day|week|month|year|decade|mile|metre|ton|tonne)((?: .*)?)");
	/** Numbers from a thousand on are printed with a comma. */
	private static final Pattern FOUR = Pattern.compile("^(-?\\d)(\\d{3})(?!\\d)");
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
		return CURRENCIES.contains(unit) && value.abs().compareTo(MILLION) >= 0;
	}

	static boolean isCurrency(String unit) {
		return CURRENCIES.contains(unit);
	}

	/** Such as "500 billion". */
	String number() {
		return high.map(h -> words(value) + " to " + words(h)).orElseGet(() -> words(value));
	}

	/** Such as "500 billion USD". */
	String words() {
		String number = number();
		return unit.isEmpty() ? number : unit.equals("%") ? number + "%" : number + " " + plural();
	}

	/** The unit as it is written after the number: "years", "years of age", "USD". */
	private String plural() {
		Matcher noun = NOUN.matcher(unit);
		return value.compareTo(BigDecimal.ONE) == 0 || !noun.matches() ? unit : noun.group(1) + "s" + noun.group(2);
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
		String digits = rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
		return FOUR.matcher(digits).replaceFirst("$1,$2");
	}
}
