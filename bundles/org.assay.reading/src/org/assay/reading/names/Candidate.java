package org.assay.reading.names;

import org.assay.reading.tokens.Tokens;

/** A run of tokens that may be a name, before its type is known. */
final class Candidate {

	final int from;
	final int to;
	/** Title or role before it, or empty. */
	final String title;
	/** Whether its first word opens a sentence, so that the capital proves nothing. */
	final boolean opensSentence;

	Candidate(int from, int to, String title, boolean opensSentence) {
		this.from = from;
		this.to = to;
		this.title = title;
		this.opensSentence = opensSentence;
	}

	int size() {
		return to - from;
	}

	/** Words as printed, white space made plain. */
	String text(Tokens tokens) {
		return tokens.words(from, to).replaceAll("\\s+", " ").replace('’', '\'');
	}
}
