package org.assay.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/**
 * Statements that a semicolon sets side by side. A parser that takes them for one makes the first a part of the second;
 * so each is parsed by itself, and so is what stands behind a label with a colon. Lists whose items have no verb stay whole.
 */
public final class Semicolons {

	private static final int SHORTEST = 3;
	private static final int LONGEST_LABEL = 6;

	private Semicolons() {
	}

	/** @return the sentences in order, those with statements side by side cut up; a semicolon ends its piece */
	public static List<Stretch> cut(TaggedTokens tagged, List<Stretch> sentences) {
		List<Stretch> pieces = new ArrayList<>(sentences.size());
		for (Stretch sentence : sentences) {
			int from = afterLabel(tagged, sentence);
			if (from > sentence.from()) {
				pieces.add(new Stretch(sentence.from(), from, sentence.block()));
			}
			for (int i = from; i < sentence.to(); i++) {
				if (tagged.tokens().is(i, ";") && isStatement(tagged, from, i)
						&& isStatement(tagged, i + 1, next(tagged.tokens(), i + 1, sentence.to()))) {
					pieces.add(new Stretch(from, i + 1, sentence.block()));
					from = i + 1;
				}
			}
			pieces.add(new Stretch(from, sentence.to(), sentence.block()));
		}
		return pieces;
	}

	/** "The company: Norhav says it paid": a label is no part of the statement behind it. */
	private static int afterLabel(TaggedTokens tagged, Stretch sentence) {
		Tokens tokens = tagged.tokens();
		int end = Math.min(sentence.to(), sentence.from() + LONGEST_LABEL);
		for (int i = sentence.from(); i < end && (tokens.isWord(i) || tokens.is(i, ":")); i++) {
			if (tokens.is(i, ":") && i > sentence.from()) {
				return tokens.isCapitalised(i + 1) && isStatement(tagged, i + 1, sentence.to()) ? i + 1
						: sentence.from();
			}
			if (tagged.isFinite(i)) {
				break;
			}
		}
		return sentence.from();
	}

	private static int next(Tokens tokens, int from, int to) {
		int at = from;
		while (at < to && !tokens.is(at, ";")) {
			at++;
		}
		return at;
	}

	/** Long enough, with a finite verb, and with all brackets and quotation marks closed. */
	private static boolean isStatement(TaggedTokens tagged, int from, int to) {
		boolean finite = false;
		int brackets = 0;
		int marks = 0;
		for (int i = from; i < to; i++) {
			finite |= tagged.isFinite(i);
			brackets += tagged.tokens().is(i, "(") ? 1 : tagged.tokens().is(i, ")") ? -1 : 0;
			marks += tagged.tokens().in(i, "\"", "“", "”", "``", "''") ? 1 : 0;
		}
		return finite && to - from >= SHORTEST && brackets == 0 && marks % 2 == 0;
	}
}
