package org.assay.reading.quotes;

import org.assay.reading.tokens.Tokens;

/** On what terms somebody speaks: "on condition of anonymity", "on the record". */
final class Terms {
	private static final String[] TERMS = { "condition", "conditions", "background", "record", "terms", "basis" };

	private Terms() {
	}

	/** Whether the preposition opens the terms rather than what is spoken about. */
	static boolean opensAt(int preposition, Tokens tokens) {
		if (!tokens.in(preposition, "on", "off", "under")) {
			return false;
		}
		int noun = preposition + 1;
		while (noun < preposition + 3 && !tokens.in(noun, TERMS)) {
			noun++;
		}
		return tokens.in(noun, TERMS) && !(tokens.is(noun, "record") && tokens.is(noun + 1, "of"));
	}
}
