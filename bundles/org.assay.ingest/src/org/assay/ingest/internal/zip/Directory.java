package org.assay.ingest.internal.zip;

import java.util.OptionalInt;

/** The record at the end of an archive. */
final class Directory {
	private static final int RECORD = 22;
	private static final int LONGEST_COMMENT = 65_535;
	/** What stands in place of numbers that only the long form of archives can hold. */
	private static final int ELSEWHERE = 0xFFFF;

	private Directory() {
	}

	/**
	 * How many files and folders the archive says it holds.
	 *
	 * @return empty when the record is missing, because the archive was cut off; -1 when the number stands elsewhere
	 */
	static OptionalInt count(byte[] b) {
		for (int i = b.length - RECORD; i >= 0 && i >= b.length - RECORD - LONGEST_COMMENT; i--) {
			if (b[i] == 'P' && b[i + 1] == 'K' && b[i + 2] == 5 && b[i + 3] == 6) {
				int count = (b[i + 10] & 0xFF) | (b[i + 11] & 0xFF) << 8;
				return OptionalInt.of(count == ELSEWHERE ? -1 : count);
			}
		}
		return OptionalInt.empty();
	}
}
