package org.assay.reading.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.assay.reading.tokens.Tokens;

/** Reads what follows a whole number in words: "and a half", "and three quarters", "point two five". */
final class MixedNumbers {

	private static final int MOST_DECIMALS = 8;

	private final Tokens tokens;

	MixedNumbers(Tokens tokens) {
		this.tokens = tokens;
	}

	/**
	 * A part of one with the token after its last.
	 *
	 * @param value above 0 and below 1, or below the magnitude before it
	 */
	record Part(BigDecimal value, int to) {
	}

	/** "and a half", "and three quarters", "and one fourth" from the token on. */
	Optional<Part> fraction(int at) {
		if (!tokens.is(at, "and")) {
			return Optional.empty();
		}
		boolean article = tokens.in(at + 1, "a", "one");
		Integer above = article ? Integer.valueOf(1) : NumberWords.SMALL.get(tokens.lower(at + 1));
		Optional<Denominator> below = denominator(tokens.is(at + 2, "-") ? at + 3 : at + 2);
		if (above == null || below.isEmpty() || above >= below.get().value() || below.get().plural() == (above == 1)) {
			return Optional.empty();
		}
		return Optional.of(new Part(BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below.get().value()),
				MathContext.DECIMAL32), below.get().to()));
	}

	/**
	 * What a fraction divides by: "fifths", "half", "twenty-fifth".
	 *
	 * @param to the token after its last
	 */
	record Denominator(int value, boolean plural, int to) {
	}

	Optional<Denominator> denominator(int at) {
		String lower = tokens.lower(at);
		Integer whole = NumberWords.PARTS.get(lower);
		if (whole != null) {
			return Optional.of(new Denominator(whole, lower.endsWith("s"), at + 1));
		}
		Integer tens = NumberWords.SMALL.get(lower);
		int next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
		String last = tokens.lower(next);
		boolean plural = last.endsWith("s");
		Integer ones = NumberWords.ORDINALS.get(plural ? last.substring(0, last.length() - 1) : last);
		return tens == null || tens < 20 || ones == null || ones < 1 || ones > 9 ? Optional.empty()
				: Optional.of(new Denominator(tens + ones, plural, next + 1));
	}

	/** What follows a magnitude behind digits: "and 21" of "3 hundred and 21", "3 hundred" of "4 thousand 3 hundred". */
	Optional<Part> lesser(int at, BigDecimal magnitude) {
		if (magnitude == null) {
			return Optional.empty();
		}
		boolean hundred = magnitude.intValue() == 100 && tokens.is(at, "and")
				&& !NumberWords.SCALES.containsKey(tokens.lower(at + 2));
		if (hundred && tokens.word(at + 1).matches("[1-9]\\d?")) {
			return Optional.of(new Part(new BigDecimal(tokens.word(at + 1)), at + 2));
		}
		BigDecimal scale = NumberWords.SCALES.get(tokens.lower(at + 1));
		if (scale == null || scale.compareTo(magnitude) >= 0 || !tokens.word(at).matches("[1-9]\\d{0,2}")) {
			return Optional.empty();
		}
		BigDecimal value = scale.multiply(new BigDecimal(tokens.word(at)));
		return value.compareTo(magnitude) >= 0 ? Optional.empty() : Optional.of(new Part(value, at + 2));
	}

	/** "point two five", "point seventy-one" from the token on. */
	Optional<Part> decimals(int at) {
		if (!tokens.is(at, "point")) {
			return Optional.empty();
		}
		StringBuilder digits = new StringBuilder();
		int to = at + 1;
		while (digits.length() < MOST_DECIMALS) {
			Integer small = NumberWords.SMALL.get(tokens.lower(to));
			if (small == null || small > 9 && !digits.isEmpty()) {
				break;
			}
			digits.append(small);
			to++;
			if (small >= 20 && tokens.is(to, "-") && NumberWords.SMALL.getOrDefault(tokens.lower(to + 1), 10) < 10) {
				digits.setCharAt(digits.length() - 1, tokens.lower(to + 1).equals("zero") ? '0'
						: (char) ('0' + NumberWords.SMALL.get(tokens.lower(to + 1))));
				to += 2;
			}
			if (small > 9) {
				break;
			}
		}
		return digits.isEmpty() ? Optional.empty() : Optional.of(new Part(new BigDecimal("0." + digits), to));
	}
}
