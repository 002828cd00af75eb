package org.assay.comparison.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.comparison.passages.Quoted;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.text.Span;

/** Statements about an amount: "the estimate of the damage", "a figure he disputes". */
final class Evaluations {

	private Evaluations() {
	}

	/** Whether the words name an amount, an estimate or a valuation as such. */
	static boolean isOfAmount(Quoted quoted) {
		return quoted.words().stream().anyMatch(w -> Vocabulary.english().is("shell", w))
				|| quoted.passage().figures().stream().anyMatch(f -> quoted.span().contains(f.span()));
	}

	/**
	 * What the amount is of: words of the statement, or of the sentence's last figure before it when the statement only
	 * points back.
	 */
	static Set<String> objects(Quoted quoted) {
		Vocabulary vocabulary = Vocabulary.english();
		Set<String> objects = new LinkedHashSet<>();
		List<Span> cues = quoted.attribution().cue();
		for (Word word : quoted.words()) {
			boolean cue = cues.stream().anyMatch(c -> c.overlaps(word.span()));
			if (vocabulary.isContent(word) && !cue && !vocabulary.is("shell", word)) {
				objects.add(word.root());
			}
		}
		if (objects.isEmpty()) {
			quoted.passage().figures().stream().filter(f -> f.span().end() <= quoted.span().begin())
					.reduce((x, y) -> y).ifPresent(f -> vocabulary.words(f.referent(), new Span(0,
							f.referent().length())).forEach(w -> objects.add(w.root())));
		}
		return objects;
	}
}
