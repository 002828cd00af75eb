package org.assay.ui.find;

import org.assay.text.Span;

/** A text on the screen in which words can be found. Offsets are UTF-16 units. UI thread only. */
public interface Findable {

	/** All words as they are now. */
	CharSequence words();

	/** What is selected; at the caret when nothing is. */
	Span selected();

	/** Selects words and brings them into sight; the focus stays where it is. */
	void select(Span place);

	/** Marks all places that were found, and no others. */
	void mark(TextSearch found);

	/** Gives the text the focus. */
	boolean setFocus();
}
