package org.assay.reading.en.internal;

import java.io.IOException;

/**
 * Finds a key among the keys of a table, without keeping the strings behind them. Keys lie in buckets by their upper
 * bits; in a bucket, the lower 32 bits tell them apart. A string that is not in the table is taken for one that is in
 * about one of four thousand million lookups.
 */
final class KeyIndex {

	private static final long LOWER = 0xFFFFFFFFL;

	private final int shift;
	private final int[] starts;
	/** The lower half of each key, and with it the key's value: one look into memory finds both. */
	private final long[] entries;

	private KeyIndex(int bits, int[] starts, int[] rests) {
		shift = Long.SIZE - bits;
		this.starts = starts;
		entries = new long[rests.length + 1];
		for (int i = 0; i < rests.length; i++) {
			entries[i] = (long) rests[i] << Integer.SIZE;
		}
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
		return entries.length - 1;
	}

	/** The place of the key in the table, from 0; -1 when the table does not hold it. */
	int find(long key) {
		int bucket = (int) (key >>> shift);
		int rest = (int) key;
		for (int i = starts[bucket], end = starts[bucket + 1]; i < end; i++) {
			if ((int) (entries[i] >>> Integer.SIZE) == rest) {
				return i;
			}
		}
		return -1;
	}

	/** The places of all the keys; -1 for those that the table does not hold. */
	int[] find(Keys keys) {
		int[] from = new int[keys.size()];
		int[] to = new int[from.length];
		for (int i = 0; i < from.length; i++) {
			int bucket = (int) (keys.get(i) >>> shift);
			from[i] = starts[bucket];
			to[i] = starts[bucket + 1];
		}
		for (int i = 0; i < from.length; i++) {
			int rest = (int) keys.get(i);
			int place = -1;
			for (int at = from[i]; at < to[i]; at++) {
				place = (int) (entries[at] >>> Integer.SIZE) == rest ? at : place;
			}
			from[i] = place;
		}
		return from;
	}

	/** What was set for a place; there is one place more than keys, for the end of the last one's. */
	int value(int place) {
		return (int) entries[place];
	}

	void setValue(int place, int value) {
		entries[place] = entries[place] & ~LOWER | value & LOWER;
	}
}
