package org.assay.ui.annotate.internal.marks;

/** What is marked in a text. The order is that of the legend. */
public enum MarkKind {
	quotation('Q'), claim('C'), time('T'), figure('F'), name('N'), highlight('H');

	private final char letter;

	MarkKind(char letter) {
		this.letter = letter;
	}

	/** The letter of the legend, which is the key that makes one, too. */
	public char letter() {
		return letter;
	}
}
