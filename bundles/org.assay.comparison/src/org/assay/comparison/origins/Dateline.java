package org.assay.comparison.origins;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.comparison.ComparedDocument;
import org.assay.reading.Sentence;

/** The agency that an article begins with: "GENEVA, March 3 (Reuters) - ..." */
final class Dateline {
	private static final int FIRST = 6;
	private static final Pattern BRACKETS = Pattern.compile("^[^()]{0,60}\\(([\\p{L} .]{2,30})\\)\\s*(?:[-–—:]|$)");

	private Dateline() {
	}

	/** The key of the agency. */
	static Optional<String> agency(ComparedDocument document) {
		for (Sentence sentence : document.reading().sentences().stream().limit(FIRST).toList()) {
			Matcher matcher = BRACKETS.matcher(document.words(sentence.span()).strip());
			if (matcher.find() && Outlets.isAgency(Outlets.key(matcher.group(1)))) {
				return Optional.of(Outlets.key(matcher.group(1)));
			}
		}
		return Optional.empty();
	}
}
