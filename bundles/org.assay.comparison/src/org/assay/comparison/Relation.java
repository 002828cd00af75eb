package org.assay.comparison;

/** The typed relation of {@code b} to {@code a}. The names are those of the model, the words those of the exchange. */
public enum Relation {
	equal("equal"), equalAfterConversion("equal after conversion"),
	sameFigureOtherReferent("same figure, other referent"), figureClash("figure clash"), widerScope("wider scope"),
	narrowerScope("narrower scope"), conditionDropped("condition dropped"), hedgeDropped("hedge dropped"),
	stanceClash("stance clash"), polarityClash("polarity clash"), quoteVariant("quote variant"),
	attributionClash("attribution clash"), dateClash("date clash"), selfContradiction("self-contradiction"),
	oneSilent("one silent");

	private final String words;

	Relation(String words) {
		this.words = words;
	}

	/** The relation in words, as exports and lists write it. */
	public String words() {
		return words;
	}
}
