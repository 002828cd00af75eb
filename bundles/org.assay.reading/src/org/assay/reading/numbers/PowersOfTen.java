package org.assay.reading.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.reading.tokens.Tokens;

/** Reads "1.99 × 10^30", "1.99×10−30" and "10^9" as one number. */
final class PowersOfTen {

	/** No quantity that a report states is larger; a longer exponent is a string of digits. */
	private static final int GREATEST = 99;

	private static final Pattern POWER = Pattern.compile("(?:(\\d{1,12}(?:\\.\\d{1,12})?)\\s?[×x*]\\s?)?10"
			+ "(?:\\^([-−–]?)(\\d{1,2})|([-−])(\\d{1,2}))(?![\\d.,]*\\d)");
	private static final int LONGEST = 40;

	private final Tokens tokens;

	PowersOfTen(Tokens tokens) {
		this.tokens = tokens;
	}

	Optional<Numeral> at(int i) {
		if (!tokens.startsWithDigit(i) || tokens.word(i).length() > LONGEST) {
			return Optional.empty();
		}
		int begin = tokens.begin(i);
		String text = tokens.text();
		Matcher power = POWER.matcher(text).region(begin, Math.min(text.length(), begin + LONGEST));
		if (!power.lookingAt() || power.group(1) == null && power.group(3) == null) {
			return Optional.empty();
		}
		int to = tokens.from(power.end());
		boolean caret = power.group(3) != null;
		String sign = power.group(caret ? 2 : 4);
		int exponent = Integer.parseInt(power.group(caret ? 3 : 5));
		if (exponent > GREATEST || tokens.end(to - 1) != power.end()) {
			return Optional.empty();
		}
		BigDecimal value = new BigDecimal(power.group(1) == null ? "1" : power.group(1))
				.scaleByPowerOfTen(sign.isEmpty() ? exponent : -exponent);
		return Optional.of(new Numeral(i, to, value, false, true, false, false));
	}
}
