package org.assay.reading.en.internal;

import java.util.Arrays;

/** The keys of all features at one place. They are looked up together: so the waits for memory overlap. */
final class Keys {

	private long[] keys = new long[128];
	private int size;

	void add(long key) {
		if (size == keys.length) {
			keys = Arrays.copyOf(keys, 2 * size);
		}
		keys[size++] = key;
	}

	int size() {
		return size;
	}

	long get(int i) {
		return keys[i];
	}
}
