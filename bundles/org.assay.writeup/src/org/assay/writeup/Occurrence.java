package org.assay.writeup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Finds cited words again. */
final class Occurrence {
	private static final Pattern SPACE = Pattern.compile("\\s+");

	private Occurrence() {
	}

	/** UTF-16 units of the words where they stand in the text just once, in any white space; words cut short are not looked for. */
	static Optional<Span> only(SourceText text, String words) {
		if (words.isBlank()) {
			return Optional.empty();
		}
		StringBuilder pattern = new StringBuilder();
		for (String word : SPACE.split(words.strip())) {
			pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
		}
		Matcher found = Pattern.compile(pattern.toString()).matcher(text);
		if (!found.find()) {
			return Optional.empty();
		}
		Span span = new Span(found.start(), found.end());
		return found.find() || !Citation.quoted(text, span).equals(words) ? Optional.empty() : Optional.of(span);
	}
}
