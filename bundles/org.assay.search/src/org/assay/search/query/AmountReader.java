package org.assay.search.query;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts as they are typed into the search box: {@code $500 billion}, {@code 500bn}, {@code 5e11}, {@code 12%}. */
final class AmountReader {
	private static final Map<String, Integer> SIZES = words("thousand:3,k:3,tsd:3,million:6,millions:6,mn:6,mio:6,m:6,"
			+ "billion:9,billions:9,bn:9,b:9,trillion:12,trillions:12,tn:12,trn:12");
	private static final Map<String, String> UNITS = new HashMap<>();
	private static final Pattern AMOUNT = Pattern.compile("(?<sign>us\\$|\\p{Sc}|[a-z]{3}\\s)?\\s?"
			+ "(?<number>-?\\d[\\d,]*(?:\\.\\d+)?(?:e\\d{1,2})?)(?:\\s?-?(?<size>" + String.join("|", SIZES.keySet())
			+ "))?(?:\\s?(?<unit>%|per cent|percent|\\p{Sc}|[a-z]{3,8}))?");

	static {
		String[] forms = { "USD $ us$ usd dollar dollars", "EUR € eur euro euros", "GBP £ gbp pound pounds sterling",
				"JPY ¥ jpy yen", "RUB ₽ rub rouble roubles ruble rubles", "UAH ₴ uah hryvnia hryvnias",
				"CNY cny yuan", "INR ₹ inr rupee rupees", "CHF chf franc francs", "KRW ₩ krw won", "TRY ₺ try lira",
				"PLN pln zloty", "SEK sek", "NOK nok", "DKK dkk", "CAD cad", "AUD aud", "ILS ₪ ils shekel shekels" };
		for (String line : forms) {
			String[] words = line.split(" ");
			for (int i = 1; i < words.length; i++) {
				UNITS.put(words[i], words[0]);
			}
		}
		UNITS.put("%", "%");
		UNITS.put("percent", "%");
		UNITS.put("per cent", "%");
	}

	private AmountReader() {
	}

	/** An amount that says more than its digits do: a size, a unit or an exponent; nothing when it is none. */
	static Optional<Amount> marked(String typed) {
		return read(typed, true);
	}

	/** An amount, which may be a plain number; nothing when it is none. */
	static Optional<Amount> any(String typed) {
		return read(typed, false);
	}

	private static Optional<Amount> read(String typed, boolean isMarked) {
		Matcher matcher = AMOUNT.matcher(typed.strip().toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String sign = matcher.group("sign");
		String printed = sign != null ? sign.strip() : matcher.group("unit");
		String unit = printed == null ? "" : UNITS.getOrDefault(printed, "");
		boolean isForeign = printed != null && unit.isEmpty() || sign != null && matcher.group("unit") != null
				&& !unit.equals(UNITS.get(matcher.group("unit")));
		boolean isPlain = unit.isEmpty() && matcher.group("size") == null && !matcher.group("number").contains("e");
		if (isForeign || isMarked && isPlain) {
			return Optional.empty();
		}
		BigDecimal number = new BigDecimal(matcher.group("number").replace(",", ""));
		String size = matcher.group("size");
		return Optional.of(new Amount(size == null ? number : number.scaleByPowerOfTen(SIZES.get(size)), unit));
	}

	private static Map<String, Integer> words(String listed) {
		Map<String, Integer> result = new LinkedHashMap<>();
		for (String one : listed.split(",")) {
			result.put(one.substring(0, one.indexOf(':')), Integer.valueOf(one.substring(one.indexOf(':') + 1)));
		}
		return result;
	}
}
