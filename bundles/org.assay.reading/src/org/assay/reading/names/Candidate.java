package org.assay.reading.names;

import java.util.Optional;
import org.assay.reading.MentionType;
import org.assay.reading.tokens.Tokens;

/**
 * A run of tokens that may be a name, before its type is known.
 *
 * @param title         title or role before it, or empty
 * @param opensSentence whether its first word opens a sentence, so that the capital proves nothing
 * @param ruled         whether capitals and word lists found it
 * @param label         the type that the language pack's model gives it, if the model found it
 */
record Candidate(int from, int to, String title, boolean opensSentence, boolean ruled, Optional<MentionType> label) {

	static Candidate byRule(int from, int to, String title, boolean opensSentence) {
		return new Candidate(from, to, title, opensSentence, true, Optional.empty());
	}

	static Candidate byModel(int from, int to, String title, MentionType label) {
		return new Candidate(from, to, title, false, false, Optional.of(label));
	}

	/** The same run of tokens, which the other one found as well. */
	Candidate and(Candidate other) {
		return new Candidate(from, to, title.isEmpty() ? other.title : title, opensSentence || other.opensSentence,
				ruled || other.ruled, label.or(other::label));
	}

	int size() {
		return to - from;
	}

	/** Words as printed, white space made plain. */
	String text(Tokens tokens) {
		return tokens.words(from, to).replaceAll("\\s+", " ").replace('’', '\'');
	}
}
