package org.assay.reading.en.internal;

import java.util.Arrays;

/**
 * Makes whole names out of the tags that were decided word by word: B, I and L for the first, inner and last words of a
 * name, U for its only one, O for none. Tags that do not fit their neighbours are mended, and what is no name then is
 * O.
 */
final class NameTags {

	static final String NONE = "O";

	private NameTags() {
	}

	/** Changes the tags in place. */
	static void mend(String[] tags) {
		for (int i = 1; i < tags.length; i++) {
			mend(tags, i);
		}
		String[] names = new String[tags.length];
		Arrays.fill(names, NONE);
		int begin = -1;
		for (int i = 0; i < tags.length; i++) {
			switch (tags[i].charAt(0)) {
			case 'B' -> begin = i;
			case 'L' -> {
				if (begin >= 0) {
					put(names, begin, i, type(tags[i]));
				}
				begin = -1;
			}
			case 'U' -> {
				put(names, i, i, type(tags[i]));
				begin = -1;
			}
			case 'I' -> {
				// goes on with what began
			}
			default -> begin = -1;
			}
		}
		System.arraycopy(names, 0, tags, 0, tags.length);
	}

	private static void mend(String[] tags, int i) {
		String before = tags[i - 1];
		String here = tags[i];
		switch ("" + before.charAt(0) + here.charAt(0)) {
		case "IU" -> tags[i] = "I-" + type(here);
		case "LI", "UI" -> tags[i - 1] = "I-" + type(before);
		case "OI" -> tags[i - 1] = here;
		case "UL" -> tags[i - 1] = "B-" + type(before);
		default -> {
			// they fit, or nothing is known that would mend them
		}
		}
	}

	private static void put(String[] names, int first, int last, String type) {
		if (first == last) {
			names[first] = "U-" + type;
			return;
		}
		Arrays.fill(names, first, last, "I-" + type);
		names[first] = "B-" + type;
		names[last] = "L-" + type;
	}

	private static String type(String tag) {
		return tag.substring(2);
	}
}
