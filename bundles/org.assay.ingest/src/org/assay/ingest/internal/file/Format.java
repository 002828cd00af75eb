package org.assay.ingest.internal.file;

import org.assay.ingest.IngestException;

/** One kind of file. Stateless. */
public interface Format {

	/** Whether the bytes, or else the name, say that the file is of this kind. */
	boolean takes(Original original);

	/**
	 * Takes the articles of the file.
	 *
	 * @param intake gets the articles, the files that lie within, and what cannot be taken
	 * @throws IngestException when nothing of the file can be taken; names the file, the place and what to do
	 */
	void read(Original original, Intake intake) throws IngestException;
}
