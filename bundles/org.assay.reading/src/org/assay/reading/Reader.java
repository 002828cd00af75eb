package org.assay.reading;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Reads one document. A pure function: the same input gives the same reading, on any machine, in any order. */
public interface Reader {

	/**
	 * @param cancelled asked between sentences; when true the reader stops
	 * @throws java.util.concurrent.CancellationException when asked to stop
	 */
	Reading read(ReadingInput input, BooleanSupplier cancelled);

	/**
	 * The words of the sentence that holds a place, in their order, as this reader takes them.
	 *
	 * @param at UTF-16 offset into the text of the input
	 * @return empty where no sentence is, and when this reader takes no sentences apart
	 */
	default List<Word> words(ReadingInput input, int at) {
		return List.of();
	}

	/** Id and version of this reader, such as {@code org.assay.reading.rules/1}. */
	String version();
}
