package org.assay.reading.en.internal;

import java.util.ArrayList;
import java.util.List;

/** How a word is spelt: the set of its properties, numbered as the models number them. */
enum Spelling {
	LINK, ALL_UPPER, ALL_LOWER, ALL_DIGITS, ALL_PUNCTUATION, DIGITS_AND_PUNCTUATION, HAS_DIGIT, HAS_FULL_STOP,
	HAS_HYPHEN, HAS_OTHER_PUNCTUATION, NO_LOWER, INITIAL_CAPITAL, ONE_CAPITAL_INSIDE, CAPITALS_INSIDE;

	private static final List<Text> ONLY_LINK = List.of(LINK.text());

	private final Text text = Text.of(Integer.toString(ordinal()));

	private Text text() {
		return text;
	}

	static List<Text> of(Token token) {
		String word = token.simplified;
		if (word.equals(SimplifiedForm.LINK)) {
			return ONLY_LINK;
		}
		int length = word.length();
		int upper = 0;
		int lower = 0;
		int digits = 0;
		int punctuation = 0;
		for (int i = 0; i < length; i++) {
			char c = word.charAt(i);
			upper += WordForms.isUpper(c) ? 1 : 0;
			lower += WordForms.isLower(c) ? 1 : 0;
			digits += WordForms.isDigit(c) ? 1 : 0;
			punctuation += WordForms.isPunctuation(c) ? 1 : 0;
		}
		List<Text> found = new ArrayList<>(4);
		if (upper == length) {
			add(found, ALL_UPPER);
		} else if (lower == length) {
			add(found, ALL_LOWER);
		} else if (digits == length) {
			add(found, ALL_DIGITS);
		} else if (punctuation == length) {
			add(found, ALL_PUNCTUATION);
		} else if (digits + punctuation == length) {
			add(found, DIGITS_AND_PUNCTUATION);
		} else if (lower == 0) {
			add(found, NO_LOWER);
		}
		boolean initial = length > 0 && WordForms.isUpper(word.charAt(0));
		if (upper < length) {
			int inside = initial ? upper - 1 : upper;
			addIf(initial && !token.first, found, INITIAL_CAPITAL);
			addIf(inside == 1, found, ONE_CAPITAL_INSIDE);
			addIf(inside > 1, found, CAPITALS_INSIDE);
		}
		addIf(digits > 0 && digits < length, found, HAS_DIGIT);
		boolean stop = word.indexOf('.') >= 0;
		boolean hyphen = word.indexOf('-') >= 0;
		addIf(stop, found, HAS_FULL_STOP);
		addIf(hyphen, found, HAS_HYPHEN);
		addIf(punctuation > 0 && punctuation < length && !stop && !hyphen, found, HAS_OTHER_PUNCTUATION);
		return found;
	}

	private static void addIf(boolean holds, List<Text> found, Spelling property) {
		if (holds) {
			add(found, property);
		}
	}

	private static void add(List<Text> found, Spelling property) {
		found.add(property.text);
	}
}
