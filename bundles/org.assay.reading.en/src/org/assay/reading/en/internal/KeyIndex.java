package org.assay.reading.en.internal;

import java.io.IOException;

/**
 * Finds the number of a key among the keys of a table, without keeping the strings behind them. Keys lie in buckets by
 * their upper bits; in a bucket, the lower 32 bits tell them apart. A string that is not in the table is taken for one
 * that is in about one of four thousand million lookups.
 */
final class KeyIndex {

	private final int shift;
	private final int[] starts;
	private final int[] rests;

	private KeyIndex(int bits, int[] starts, int[] rests) {
		shift = Long.SIZE - bits;
		this.starts = starts;
		this.rests = rests;
	}

	/** Layout: bits of the bucket number, number of keys, keys in each bucket (a byte each), lower halves of the keys. */
	static KeyIndex read(PackInput in) throws IOException {
		int bits = in.number();
		int size = in.number();
		if (bits < 1 || bits > 26) {
			throw in.damaged("a table of 2^" + bits + " buckets");
		}
		byte[] counts = in.bytes(1 << bits);
		int[] starts = new int[counts.length + 1];
		for (int i = 0; i < counts.length; i++) {
			starts[i + 1] = starts[i] + (counts[i] & 0xFF);
		}
		if (starts[counts.length] != size) {
			throw in.damaged("a table whose buckets do not hold its " + size + " keys");
		}
		return new KeyIndex(bits, starts, in.integers(size));
	}

	int size() {
		return rests.length;
	}

	/** The number of the key, from 0; -1 when the table does not hold it. */
	int find(long key) {
		int bucket = (int) (key >>> shift);
		int rest = (int) key;
		for (int i = starts[bucket], end = starts[bucket + 1]; i < end; i++) {
			if (rests[i] == rest) {
				return i;
			}
		}
		return -1;
	}
}
