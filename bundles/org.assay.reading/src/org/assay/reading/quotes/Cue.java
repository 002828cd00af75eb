package org.assay.reading.quotes;

/**
 * A cue verb where it stands.
 *
 * @param token   the verb itself
 * @param from    first token of its verb group, auxiliaries included
 * @param to      token after the cue as it is shown: the verb with a particle such as "at" or "by"
 * @param negated whether the verb group holds a negation
 * @param document whether its subject is a report, a poll or the like
 */
record Cue(CueVerb verb, int token, int from, int to, Form form, boolean negated,
		boolean document) {

	Cue ofDocument(boolean is) {
		return new Cue(verb, token, from, to, form, negated, is);
	}

	enum Form {
		finite, gerund, infinitive, passive
	}
}
