package org.assay.ui.annotate.internal.original;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.text.Span;

/** Finds words of an article in its original, where white space is set otherwise. */
final class Places {
	private static final int AROUND = 40;
	private static final int LONGEST = 400;

	private Places() {
	}

	/**
	 * @param article text of the article
	 * @param words   the words in it
	 * @return where they stand in the original: with what stands before them in the article, else the first such words
	 */
	static Optional<Span> find(String article, Span words, String original) {
		int end = Math.min(words.end(), words.begin() + LONGEST);
		int before = Math.max(0, words.begin() - AROUND);
		return find(article.substring(before, words.begin()), article.substring(words.begin(), end), original)
				.or(() -> find("", article.substring(words.begin(), end), original));
	}

	private static Optional<Span> find(String before, String words, String original) {
		if (words.isBlank()) {
			return Optional.empty();
		}
		String gap = before.isBlank() ? "" : "\\s*";
		Matcher found = Pattern.compile(loose(before) + gap + "(" + loose(words) + ")").matcher(original);
		return found.find() ? Optional.of(new Span(found.start(1), found.end(1))) : Optional.empty();
	}

	private static String loose(String words) {
		return words.isBlank() ? ""
				: Pattern.compile("[\\s\u00A0]+").splitAsStream(words.strip()).map(Pattern::quote)
						.collect(Collectors.joining("[\\s\u00A0]+"));
	}
}
