package org.assay.comparison.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.words.Word;
import org.assay.reading.Attribution;
import org.assay.reading.Figure;
import org.assay.reading.Mention;
import org.assay.reading.TimeExpression;
import org.assay.text.Span;
import org.assay.text.ZoneKind;

/**
 * A sentence with all that the reading found in it.
 *
 * @param number       place among the sentences of the document, from 0
 * @param terms        roots of the words with a meaning of their own, without those of names
 * @param names        keys of whoever is named or speaks
 * @param assertions   the claims that begin here
 * @param attributions those whose content begins here
 */
public record Passage(ComparedDocument document, int number, Span span, ZoneKind zone, List<Word> words,
		Set<String> terms, Set<String> names, List<Mention> mentions, List<Figure> figures, List<TimeExpression> times,
		List<Attribution> attributions, List<Assertion> assertions) {

	public Passage {
		words = List.copyOf(words);
		mentions = List.copyOf(mentions);
		figures = List.copyOf(figures);
		times = List.copyOf(times);
		attributions = List.copyOf(attributions);
		assertions = List.copyOf(assertions);
	}

	/** Whether the document states it itself; a headline or summary restates. */
	public boolean isStatement() {
		return zone.isArticle();
	}

	/** Whether what is said here is part of the article, be it restated. */
	public boolean isRead() {
		return isStatement() || zone == ZoneKind.summary || zone == ZoneKind.headline;
	}

	/** The words from {@code begin} on that lie within a span. */
	public List<Word> words(Span within) {
		return words.stream().filter(w -> within.contains(w.span())).toList();
	}

	public String text() {
		return document.line(span).strip();
	}

	/** The mention that covers a word. */
	public Optional<Mention> mentionAt(Span word) {
		return mentions.stream().filter(m -> m.span().overlaps(word)).findFirst();
	}

	/** What makes two passages candidates: terms, and names marked as such. */
	List<String> keys() {
		List<String> keys = new ArrayList<>(terms);
		names.forEach(n -> keys.add("@" + n));
		figures.forEach(f -> keys.add("#" + f.value().stripTrailingZeros() + f.unit()));
		return keys;
	}
}
