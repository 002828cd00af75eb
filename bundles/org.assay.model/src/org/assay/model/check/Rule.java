package org.assay.model.check;

import org.eclipse.emf.common.util.Diagnostic;

/** What is checked in a case. The ordinal is no code; use the name. */
public enum Rule {
	/** Every element that has an id feature has an id. */
	idMissing(Diagnostic.ERROR),
	/** No two elements of a case have the same id. */
	idDuplicate(Diagnostic.ERROR),
	/** Every reference leads to an element of the case. */
	referenceDangling(Diagnostic.ERROR),
	/** A span begins at 0 or later, and ends after its begin. */
	spanEmpty(Diagnostic.ERROR),
	/** A span ends within the text of its document. */
	spanOutside(Diagnostic.ERROR),
	/** A span carries the words it was made for. */
	quoteMissing(Diagnostic.ERROR),
	/** What is marked in a text has at least one span. */
	spansMissing(Diagnostic.ERROR),
	/** A document names its original and its text by their hashes. */
	originalMissing(Diagnostic.ERROR),
	/** No two documents were taken from the same original. */
	originalTwice(Diagnostic.WARNING),
	/** A date is written as EDTF. */
	dateUnreadable(Diagnostic.ERROR),
	/** A rate has two units and a factor above 0. */
	rateUnusable(Diagnostic.ERROR),
	/** A comparison has a first side. */
	sideMissing(Diagnostic.ERROR),
	/** The sides of a comparison are different words. */
	sidesEqual(Diagnostic.WARNING),
	/** An evidence names its document. */
	evidenceWithoutDocument(Diagnostic.ERROR),
	/** An element and the words it is shown with belong to the same document. */
	otherDocument(Diagnostic.ERROR),
	/** An item of evidence says something, itself or by words. */
	evidenceEmpty(Diagnostic.ERROR),
	/** A rating says which hypothesis it is of. */
	ratingWithoutHypothesis(Diagnostic.ERROR),
	/** Evidence is rated once against each hypothesis. */
	ratingTwice(Diagnostic.ERROR),
	/** A judgement says who decided. */
	judgeMissing(Diagnostic.ERROR),
	/** A confidence lies between 0 and 1. */
	confidenceOutside(Diagnostic.ERROR);

	private final int severity;

	Rule(int severity) {
		this.severity = severity;
	}

	/** One of the severities of {@link Diagnostic}. */
	public int severity() {
		return severity;
	}
}
