package org.assay.reading.tokens;

import org.assay.reading.words.Verbs;

/**
 * Tokens with their parts of speech and, for verb forms, their lemma.
 *
 * @param tags one for each token
 */
public record TaggedTokens(Tokens tokens, PartOfSpeech[] tags, Verbs verbs) {

	/** The tag; punctuation outside the text. */
	public PartOfSpeech tag(int token) {
		return token < 0 || token >= tags.length ? PartOfSpeech.punctuation : tags[token];
	}

	public boolean is(int token, PartOfSpeech tag) {
		return tag(token) == tag;
	}

	/** The lemma of a verb form, whatever its tag here; empty when no verb has that form. */
	public String lemma(int token) {
		return verbs.lemma(tokens.lower(token));
	}

	public boolean isFinite(int token) {
		return tag(token).isFinite();
	}
}
