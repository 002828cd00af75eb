package org.assay.ui;

import java.util.List;

/** A part, or an adapter of one, in which words of documents can be chosen; the article editor is one. */
public interface WordsSource {

	/** The words that are chosen now, each with its document; none when nothing is chosen. UI thread only. */
	List<Place> chosenWords();

	/** The words that are selected now, without those of what is chosen otherwise. UI thread only. */
	default List<Place> selectedWords() {
		return chosenWords();
	}
}
