package org.assay.reading.words;

import java.util.HashMap;
import java.util.Map;

/** Names of months and how they are shortened. */
public final class Months {

	private static final Map<String, Integer> NUMBERS = new HashMap<>();

	static {
		String[] months = { "january", "february", "march", "april", "may", "june", "july", "august", "september",
				"october", "november", "december" };
		for (int i = 0; i < months.length; i++) {
			NUMBERS.put(months[i], i + 1);
			NUMBERS.put(months[i].substring(0, 3), i + 1);
			NUMBERS.put(months[i].substring(0, 3) + ".", i + 1);
		}
		NUMBERS.put("sept", 9);
		NUMBERS.put("sept.", 9);
	}

	private Months() {
	}

	/** 1 to 12, or 0 when the word in lower case names no month. */
	public static int of(String lower) {
		return NUMBERS.getOrDefault(lower, 0);
	}
}
