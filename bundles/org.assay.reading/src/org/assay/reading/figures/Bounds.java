package org.assay.reading.figures;

import java.util.Optional;
import org.assay.reading.Figure.Approximation;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.numbers.NumeralReader;
import org.assay.reading.tokens.Tokens;

/** "more than 5 and less than 10 people": two bounds of one figure. */
final class Bounds {

	private static final int LONGEST = 8;

	private final Tokens tokens;
	private final NumeralReader numerals;
	private final Modifiers modifiers;

	Bounds(Tokens tokens, NumeralReader numerals, Modifiers modifiers) {
		this.tokens = tokens;
		this.numerals = numerals;
		this.modifiers = modifiers;
	}

	/** The upper bound when the number is a lower one and "and less than" follows. */
	Optional<Numeral> upper(Numeral low, int after) {
		if (!tokens.in(after, "and", "but") || modifiers.bound(tokens, low.from()) != Approximation.atLeast) {
			return Optional.empty();
		}
		for (int i = after + 2; i < after + LONGEST; i++) {
			Optional<Numeral> high = numerals.at(i);
			if (high.isPresent()) {
				return high.filter(n -> modifiers.isAtMost(tokens, after + 1, n.from())
						&& n.value().compareTo(low.value()) > 0);
			}
		}
		return Optional.empty();
	}
}
