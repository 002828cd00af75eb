package org.assay.ingest.internal.decode;

/**
 * How well bytes fit UTF-8.
 *
 * @param sequences well-formed sequences of two and more bytes
 * @param broken    bytes that fit nowhere
 * @param firstBad  offset of the first of them, or -1
 */
record Utf8(int sequences, int broken, int firstBad) {

	static Utf8 of(byte[] bytes) {
		int sequences = 0;
		int broken = 0;
		int firstBad = -1;
		for (int i = 0; i < bytes.length;) {
			int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
			if (length == 0) {
				firstBad = broken == 0 ? i : firstBad;
				broken++;
				i++;
			} else {
				sequences += length > 1 ? 1 : 0;
				i += length;
			}
		}
		return new Utf8(sequences, broken, firstBad);
	}

	boolean isStrict() {
		return broken == 0;
	}

	/** A few bytes lost from a text that clearly is UTF-8, such as one cut off in the middle of a character. */
	boolean isDamaged() {
		return broken > 0 && sequences >= 3 && sequences >= 10L * broken;
	}

	private static int sequence(byte[] bytes, int at) {
		int first = bytes[at] & 0xFF;
		int length = first >= 0xC2 && first <= 0xDF ? 2 : first >= 0xE0 && first <= 0xEF ? 3
				: first >= 0xF0 && first <= 0xF4 ? 4 : 0;
		if (length == 0 || at + length > bytes.length) {
			return 0;
		}
		for (int i = 1; i < length; i++) {
			if ((bytes[at + i] & 0xC0) != 0x80) {
				return 0;
			}
		}
		int second = bytes[at + 1] & 0xFF;
		boolean overlong = first == 0xE0 && second < 0xA0 || first == 0xF0 && second < 0x90;
		boolean outside = first == 0xED && second >= 0xA0 || first == 0xF4 && second >= 0x90;
		return overlong || outside ? 0 : length;
	}
}
