package org.assay.ui.annotate.internal.marks;

/** How sure the rule that made a mark has to be; what the analyst made is 100% sure. */
public enum Sureness {
	atLeast90(90, 100), atLeast75(75, 100), below75(0, 74), below50(0, 49);

	private final int least;
	private final int most;

	Sureness(int least, int most) {
		this.least = least;
		this.most = most;
	}

	/** Whether it is as sure as that; goes by the whole per cent that are shown. */
	public boolean fits(Origin origin) {
		return least <= origin.percent() && origin.percent() <= most;
	}
}
