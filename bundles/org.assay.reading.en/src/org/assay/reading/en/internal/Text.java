package org.assay.reading.en.internal;

/**
 * The hash of a string, in a form that lets the hash of strings joined by {@code _} be computed from the hashes of the
 * strings. A feature of the models is such a joined string; nothing here ever builds one.
 *
 * @param hash  the value of the string's characters as a polynomial in {@link #BASE}, modulo 2^64
 * @param power {@link #BASE} to the power of the string's length
 */
public record Text(long hash, long power) {

	/** The empty string. */
	public static final Text EMPTY = new Text(0, 1);
	private static final long BASE = 0x9E3779B97F4A7C15L;
	private static final char WORD_END = 1;

	/** The hash of a string; null for null. */
	public static Text of(String s) {
		if (s == null) {
			return null;
		}
		long hash = 0;
		long power = 1;
		for (int i = 0; i < s.length(); i++) {
			hash = hash * BASE + s.charAt(i);
			power *= BASE;
		}
		return new Text(hash, power);
	}

	/** The hash of the string whose hash is given, followed by {@code _} and this. */
	long after(long before) {
		return (before * BASE + '_') * power + hash;
	}

	/** The hash of a phrase (0 for none yet) followed by this word; words are kept apart by a character of no word. */
	public long next(long phrase) {
		return (phrase * BASE + WORD_END) * power + hash;
	}

	/** The key under which a string of the given kind (the template of a feature) is looked up: all bits well mixed. */
	public static long key(int kind, long hash) {
		long k = hash + kind * 0xD6E8FEB86659FD93L;
		k = (k ^ (k >>> 33)) * 0xFF51AFD7ED558CCDL;
		k = (k ^ (k >>> 33)) * 0xC4CEB9FE1A85EC53L;
		return k ^ (k >>> 33);
	}
}
