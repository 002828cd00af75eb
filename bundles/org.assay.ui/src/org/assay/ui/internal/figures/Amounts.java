package org.assay.ui.internal.figures;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How amounts read: "$500 billion", "2 million t", "5%". Pure functions. */
final class Amounts {
	private static final Map<String, String> SIGNS = Map.of("USD", "$", "GBP", "£", "EUR", "€", "JPY", "¥", "INR", "₹");
	private static final Pattern NOUN = Pattern.compile("\\p{Ll}{3,}");
	private static final String[] SCALES = { " trillion", " billion", " million" };
	private static final BigDecimal[] POWERS = { BigDecimal.TEN.pow(12), BigDecimal.TEN.pow(9), BigDecimal.TEN.pow(6) };

	private Amounts() {
	}

	/**
	 * @param value null when it is not a number
	 * @param high  upper end of a range, or null
	 * @param unit  ISO 4217 code, symbol or noun; may be null
	 */
	static String words(BigDecimal value, BigDecimal high, String unit) {
		if (value == null) {
			return unit == null ? "" : unit;
		}
		String numbers = high == null || high.compareTo(value) == 0 ? number(value)
				: number(value) + " to " + number(high);
		if (unit == null || unit.isBlank()) {
			return numbers;
		}
		if (SIGNS.containsKey(unit)) {
			return value.signum() < 0 ? "-" + SIGNS.get(unit) + numbers.substring(1) : SIGNS.get(unit) + numbers;
		}
		return unit.equals("%") ? numbers + "%" : numbers + " " + unit;
	}

	/**
	 * The noun of what is counted as it is printed, which has the right number: "days" for "day".
	 *
	 * @param unit    code, symbol or noun in the singular; may be null
	 * @param printed may be null
	 */
	static String counted(String unit, String printed) {
		if (unit == null || printed == null) {
			return unit;
		}
		boolean isNoun = NOUN.matcher(unit).matches() && NOUN.matcher(printed).matches();
		return isNoun && printed.charAt(0) == unit.charAt(0) ? printed : unit;
	}

	private static String number(BigDecimal value) {
		for (int i = 0; i < POWERS.length; i++) {
			if (value.abs().compareTo(POWERS[i]) >= 0) {
				BigDecimal scaled = value.divide(POWERS[i]).stripTrailingZeros();
				// a number with more digits than people say is shown in full
				return scaled.scale() <= 3 ? plain(scaled) + SCALES[i] : plain(value);
			}
		}
		return plain(value);
	}

	private static String plain(BigDecimal value) {
		DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.UK));
		return format.format(value);
	}
}
