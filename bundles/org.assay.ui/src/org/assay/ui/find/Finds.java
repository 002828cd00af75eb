package org.assay.ui.find;

/** A part that offers a place to type words to look for. */
public interface Finds {

	/** Puts the cursor into that place. UI thread. */
	void find();
}
