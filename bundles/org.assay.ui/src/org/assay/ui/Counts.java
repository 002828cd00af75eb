package org.assay.ui;

import java.util.Locale;

/** How many there are of something, as it is written in English: "17,188". */
public final class Counts {

	private Counts() {
	}

	/** With a comma before each three digits. */
	public static String of(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}
}
