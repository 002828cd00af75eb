package org.assay.timeline;

/** Which of the three clocks a time belongs to; they are never mixed. */
public enum Clock {
	/** When something happened, is or will be, as the text states it. */
	happened("Happened"),
	/** When words were said. */
	said("Said"),
	/** When a document was published. */
	published("Published");

	private final String label;

	Clock(String label) {
		this.label = label;
	}

	/** In English, for lanes and legends. */
	public String label() {
		return label;
	}
}
