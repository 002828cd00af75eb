package org.assay.comparison.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/**
 * A sentence of an article or a statement.
 *
 * @param roots    of the words that say what it is about
 * @param refuting the first word that calls something untrue
 * @param hearsay  the first word that passes something on without vouching for it
 */
record Line(Span span, Set<String> roots, Optional<Word> refuting, Optional<Word> hearsay) {

	/** The sentences of an article, its headline and summary, in order. */
	static List<Line> of(ComparedDocument document) {
		List<Line> lines = new ArrayList<>();
		for (var sentence : document.reading().sentences()) {
			ZoneKind zone = Zone.kindAt(document.zones(), sentence.span().begin());
			if (zone.isArticle() || zone == ZoneKind.headline || zone == ZoneKind.summary) {
				lines.add(of(document.text(), sentence.span()));
			}
		}
		return lines;
	}

	static Line of(String text, Span span) {
		Vocabulary vocabulary = Vocabulary.english();
		List<Word> words = vocabulary.words(text, span);
		Set<String> roots = new LinkedHashSet<>();
		words.stream().filter(vocabulary::isContent).filter(w -> !isAbout(vocabulary, w))
				.forEach(w -> roots.add(w.root()));
		return new Line(span, roots, first(words, w -> vocabulary.is("refuting", w)), first(words,
				w -> vocabulary.is("hearsay", w) || vocabulary.isHedge(text, w)));
	}

	/** Whether a word says how something is told, not what. */
	private static boolean isAbout(Vocabulary vocabulary, Word word) {
		return vocabulary.is("refuting", word) || vocabulary.is("hearsay", word);
	}

	private static Optional<Word> first(List<Word> words, Predicate<Word> which) {
		return words.stream().filter(which).findFirst();
	}
}
