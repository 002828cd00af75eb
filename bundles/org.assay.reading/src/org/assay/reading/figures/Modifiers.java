package org.assay.reading.figures;

import java.util.Locale;
import java.util.Set;
import org.assay.reading.Figure.Approximation;
import org.assay.reading.Figure.Change;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Lexicon;

/** Words around a figure that bound it or say that it is a change. Immutable. */
final class Modifiers {

	private static final int NEAREST = 4;
	/** "cut its spending on the northern roads by a third". */
	private static final int FARTHEST = 12;

	private final Set<String> about;
	private final Set<String> atLeast;
	private final Set<String> atMost;
	private final Set<String> rise;
	private final Set<String> fall;

	Modifiers(Lexicon lexicon) {
		about = lexicon.words("approximately");
		atLeast = lexicon.words("at-least");
		atMost = lexicon.words("at-most");
		rise = lexicon.words("rise");
		fall = lexicon.words("fall");
	}

	/** What the words right before the token say of a number there. */
	Approximation bound(Tokens tokens, int number) {
		for (int length = 5; length > 0; length--) {
			int from = number - length;
			if (from < 0 || tokens.begin(number) - tokens.begin(from) > 40) {
				continue;
			}
			String words = tokens.words(from, number).toLowerCase(Locale.ROOT);
			if (atLeast.contains(words)) {
				return Approximation.atLeast;
			}
			if (atMost.contains(words)) {
				return Approximation.atMost;
			}
			if (about.contains(words)) {
				return Approximation.about;
			}
		}
		return Approximation.exact;
	}

	/** Whether the words between the tokens are an upper bound, such as "less than", and nothing else. */
	boolean isAtMost(Tokens tokens, int from, int to) {
		return atMost.contains(tokens.words(from, to).toLowerCase(Locale.ROOT));
	}

	Approximation approximation(Tokens tokens, Amount amount) {
		Approximation bound = bound(tokens, amount.from());
		if (bound != Approximation.exact) {
			return bound;
		}
		if (tokens.is(amount.to(), "or") && tokens.in(amount.to() + 1, "so", "more", "less")) {
			return tokens.is(amount.to() + 1, "so") ? Approximation.about
					: tokens.is(amount.to() + 1, "more") ? Approximation.atLeast : Approximation.atMost;
		}
		return amount.vague() || tokens.is(amount.to(), "+") ? Approximation.atLeast : Approximation.exact;
	}

	/** A verb of change before the figure ("rose by 5 %"), or a word of change behind it ("5 % more"). */
	Change change(Tokens tokens, Amount amount) {
		boolean lasts = amount.unit().filter(unit -> unit.kind().equals("time")).isPresent()
				&& tokens.in(amount.from() - 1, "in", "over", "within", "for");
		if (lasts) {
			return Change.none;
		}
		boolean by = tokens.is(amount.from() - 1, "by");
		for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - (by ? FARTHEST : NEAREST)); i--) {
			if (tokens.in(i, ",", ".", ";", "from", "and", "than") || tokens.is(i, "of") && !by) {
				break;
			}
			boolean part = tokens.is(i - 1, "-") && !tokens.spaceBefore(i - 1);
			Change change = part ? Change.none : of(tokens.lower(i));
			if (change != Change.none && !tokens.is(i + 1, "than") && !(tokens.is(i, "up") && tokens.is(i + 1, "to"))
					&& !tokens.is(i - 1, "no")) {
				return change;
			}
		}
		if (amount.isShare() || amount.unit().isPresent()) {
			for (int i = amount.to(); i < amount.to() + 2 && !tokens.in(i, ",", ".", ";"); i++) {
				Change change = of(tokens.lower(i));
				if (change != Change.none && !tokens.is(i, "up")) {
					return change;
				}
			}
		}
		return Change.none;
	}

	/** Whether the word tells a rise or a fall. */
	boolean isChange(int token, Tokens tokens) {
		return of(tokens.lower(token)) != Change.none;
	}

	private Change of(String lower) {
		return rise.contains(lower) ? Change.rise : fall.contains(lower) ? Change.fall : Change.none;
	}
}
