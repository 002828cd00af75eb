package org.assay.comparison.words;

/** Names that outlets spell differently: "Heffner" and "Hefner". */
public final class Spelling {
	private static final int SHORTEST = 5;

	private Spelling() {
	}

	/** Whether two names of at least five letters differ by one letter that is left out, added or exchanged. */
	public static boolean isNear(String a, String b) {
		String longer = a.length() >= b.length() ? a : b;
		String shorter = longer == a ? b : a;
		if (shorter.length() < SHORTEST || longer.length() - shorter.length() > 1) {
			return false;
		}
		int begin = 0;
		while (begin < shorter.length() && shorter.charAt(begin) == longer.charAt(begin)) {
			begin++;
		}
		int same = shorter.length() - begin - (longer.length() == shorter.length() ? 1 : 0);
		return same <= 0 || longer.endsWith(shorter.substring(shorter.length() - same));
	}
}
