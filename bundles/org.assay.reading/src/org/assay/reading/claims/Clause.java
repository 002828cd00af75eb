package org.assay.reading.claims;

/**
 * A clause as tokens.
 *
 * @param from        first token
 * @param to          token after the last
 * @param subjectFrom first token of the subject; {@code subjectTo} when there is none
 * @param subjectTo   token after the subject
 * @param verbFrom    first token of the verb group; {@code verbTo} when there is none
 * @param verbTo      token after the verb group
 * @param objectTo    token after the object, which begins at {@code verbTo}
 */
record Clause(int from, int to, int subjectFrom, int subjectTo, int verbFrom, int verbTo, int objectTo) {

	boolean hasVerb() {
		return verbFrom < verbTo;
	}

	boolean hasSubject() {
		return subjectFrom < subjectTo;
	}
}
