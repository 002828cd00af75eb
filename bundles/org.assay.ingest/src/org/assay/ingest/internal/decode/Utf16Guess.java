package org.assay.ingest.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a byte order mark. The evidence: in a text of Latin letters every other byte is zero, and in any
 * script spaces and line ends are; zeros in both places speak against it.
 */
final class Utf16Guess {
	private static final int SAMPLE = 1 << 16;

	private Utf16Guess() {
	}

	static Optional<Charset> of(byte[] bytes) {
		int[] zeros = new int[2];
		int[] blanks = new int[2];
		int length = Math.min(bytes.length, SAMPLE) & ~1;
		for (int i = 0; i < length; i += 2) {
			for (int side = 0; side < 2; side++) {
				if (bytes[i + side] == 0) {
					zeros[side]++;
					int other = bytes[i + 1 - side];
					if (other == ' ' || other == '\n') {
						blanks[side]++;
					}
				}
			}
		}
		int units = length / 2;
		for (int side = 0; side < 2; side++) {
			boolean many = zeros[side] >= Math.max(2, units / 20) && blanks[side] + 10 > units / 100;
			if (many && zeros[1 - side] * 20 <= zeros[side]) {
				return Optional.of(side == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
			}
		}
		return Optional.empty();
	}
}
