package org.assay.reading.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.IntFunction;
import org.assay.reading.tokens.Tokens;

/** Reads "one in five", "two out of three", "one out of every ten" as a fraction. */
final class Shares {

	private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000);

	/** "2 in 5 adults": digits are a share only up to this number, and before what is counted. */
	private static final int GREATEST_PLAIN = 20;

	private final Tokens tokens;

	Shares(Tokens tokens) {
		this.tokens = tokens;
	}

	private static boolean isSmall(BigDecimal value, int most) {
		return value.compareTo(BigDecimal.valueOf(most)) <= 0;
	}

	/** The fraction that begins with the number; empty when it counts by itself. */
	Optional<Numeral> from(Numeral part, IntFunction<Optional<Numeral>> numbers) {
		int at = part.to();
		boolean out = tokens.is(at, "out") && tokens.is(at + 1, "of");
		boolean in = tokens.is(at, "in") && (part.inWords() || tokens.is(at + 1, "every") || isSmall(
				part.value(), GREATEST_PLAIN));
		if (!out && !in || part.scaled() || part.fraction() || !part.isInteger()) {
			return Optional.empty();
		}
		int next = out ? at + 2 : at + 1;
		next += tokens.in(next, "every", "each") ? 1 : 0;
		Optional<Numeral> whole = numbers.apply(next).filter(n -> n.isInteger() && !n.vague() && !n.fraction()
				&& (part.inWords() || out || tokens.is(at + 1, "every") || isSmall(n.value(), GREATEST_PLAIN) && tokens
						.isWord(n.to()))
				&& n.value().compareTo(part.value()) > 0 && n.value().compareTo(GREATEST) <= 0);
		boolean year = whole.isPresent() && in && !whole.get().inWords()
				&& tokens.word(whole.get().from()).length() == 4;
		return year ? Optional.empty() : whole.map(n -> new Numeral(part.from(), n.to(), part.value().divide(n.value(),
				MathContext.DECIMAL32), part.inWords(), false, false, true));
	}
}
