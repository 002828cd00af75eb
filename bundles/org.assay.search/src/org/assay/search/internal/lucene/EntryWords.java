package org.assay.search.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.text.Span;

/** The words of an entry as one text, and where its parts stand in it. */
final class EntryWords {
	/** What stands between parts that do not touch. */
	private static final String GAP = " \u2026 ";
	private final StringBuilder words = new StringBuilder();
	private final List<Span> spans = new ArrayList<>();
	private final List<Integer> begins = new ArrayList<>();

	/** @param spans those outside of the text are left out */
	EntryWords(CharSequence text, List<Span> spans) {
		for (Span span : spans) {
			if (span.end() <= text.length()) {
				words.append(words.isEmpty() ? "" : GAP);
				this.spans.add(span);
				begins.add(words.length());
				words.append(text, span.begin(), span.end());
			}
		}
	}

	/** All of it. */
	String all() {
		return words.toString();
	}

	/** Where a stretch of the text stands in the words; nothing when it does not begin in any part of them. */
	Optional<Span> place(Span inText) {
		for (int i = 0; i < spans.size(); i++) {
			if (spans.get(i).contains(inText.begin())) {
				int begin = begins.get(i) + inText.begin() - spans.get(i).begin();
				return Optional
						.of(new Span(begin, begin + Math.min(inText.end(), spans.get(i).end()) - inText.begin()));
			}
		}
		return Optional.empty();
	}
}
