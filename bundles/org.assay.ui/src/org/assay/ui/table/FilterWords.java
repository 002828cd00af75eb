package org.assay.ui.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is typed to filter a list: words that must all occur, in any order, without regard to case and accents. */
public final class FilterWords {
	private final List<String> words;

	private FilterWords(List<String> words) {
		this.words = words;
	}

	/** The words of a filter as it was typed. */
	public static FilterWords of(String typed) {
		return new FilterWords(Stream.of(fold(typed).strip().split("\\s+")).filter(w -> !w.isEmpty()).toList());
	}

	/** Whether nothing is asked for, so that all fits. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether all words occur in the text. */
	public boolean in(CharSequence text) {
		String folded = fold(text);
		return words.stream().allMatch(folded::contains);
	}

	private static String fold(CharSequence text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}
}
