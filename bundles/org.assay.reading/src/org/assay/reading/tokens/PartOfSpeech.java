package org.assay.reading.tokens;

/** Coarse parts of speech, as fine as the rules need. */
public enum PartOfSpeech {
	noun, properNoun, pronoun, determiner, possessive, adjective, adverb, number,
	/** Base form or third person singular. */
	verb,
	/** Simple past. */
	past,
	/** Base form after "to". */
	infinitive, participle, gerund, auxiliary, modal, negation, preposition,
	/** The word "to" before a verb. */
	to, conjunction,
	/** "that", "if", "because" and the like. */
	subordinator, wh,
	/** The clitic of possession. */
	genitive, symbol, punctuation;

	/** A form that can stand as the predicate of a clause by itself. */
	public boolean isFinite() {
		return this == verb || this == past || this == auxiliary || this == modal;
	}

	public boolean isVerbal() {
		return isFinite() || this == infinitive || this == participle || this == gerund;
	}

	public boolean isNominal() {
		return this == noun || this == properNoun || this == pronoun || this == number;
	}
}
