package org.assay.comparison.passages;

/** A claim where a document makes it. */
public record MadeClaim(Passage passage, Assertion assertion) {

	public String documentId() {
		return passage.document().id();
	}
}
