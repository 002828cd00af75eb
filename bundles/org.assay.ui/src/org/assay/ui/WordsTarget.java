package org.assay.ui;

import org.assay.text.Span;

/** A part that can show words of the document it has open; the article editor is one. */
public interface WordsTarget {

	/** Scrolls to the words, selects them and flashes them briefly. */
	void reveal(Span span);
}
