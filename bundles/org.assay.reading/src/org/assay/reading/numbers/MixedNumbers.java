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
	 * @param value above 0 and below 1
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
		int next = tokens.is(at + 2, "-") ? at + 3 : at + 2;
		Integer below = NumberWords.PARTS.get(tokens.lower(next));
		if (below == null && tokens.in(next, "third", "thirds")) {
			below = 3;
		}
		boolean plural = tokens.lower(next).endsWith("s") || tokens.is(next, "halves");
		if (above == null || below == null || above >= below || plural == (above == 1)) {
			return Optional.empty();
		}
		return Optional.of(new Part(BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL32),
				next + 1));
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
