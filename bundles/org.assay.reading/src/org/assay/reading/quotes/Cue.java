package org.assay.reading.quotes;

/**
 * A cue verb where it stands.
 *
 * @param token   the verb itself
 * @param from    first token of its verb group, auxiliaries included
 * @param to      token after the cue as it is shown: the verb with a particle such as "at" or "by"
 * @param negated whether the verb group holds a negation
 */
record Cue(CueVerb verb, int token, int from, int to, Form form, boolean negated) {

	enum Form {
		finite, gerund, infinitive, passive
	}
}
