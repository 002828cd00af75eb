package org.assay.reading;

import java.util.function.BooleanSupplier;

/** Reads one document. A pure function: the same input gives the same reading, on any machine, in any order. */
public interface Reader {

	/**
	 * @param cancelled asked between sentences; when true the reader stops
	 * @throws java.util.concurrent.CancellationException when asked to stop
	 */
	Reading read(ReadingInput input, BooleanSupplier cancelled);

	/** Id and version of this reader, such as {@code org.assay.reading.rules/1}. */
	String version();
}
