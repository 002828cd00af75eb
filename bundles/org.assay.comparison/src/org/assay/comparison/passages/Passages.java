package org.assay.comparison.passages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Mention;
import org.assay.reading.MentionType;
import org.assay.reading.Reading;
import org.assay.reading.Sentence;
import org.assay.text.Span;

/** Cuts documents into passages. */
public final class Passages {
	private static final NameKeys NAMES = new NameKeys();

	private final Vocabulary vocabulary = Vocabulary.english();
	private final NameKeys names = NAMES;

	/** The passages of a document in order; what is no part of the article is left out. */
	public List<Passage> of(ComparedDocument document) {
		Reading reading = document.reading();
		List<Sentence> sentences = reading.sentences();
		List<List<Mention>> mentions = split(sentences, reading.mentions(), Mention::span);
		var figures = split(sentences, reading.figures(), f -> f.span());
		var times = split(sentences, reading.times(), t -> t.span());
		List<List<Attribution>> attributions = split(sentences, reading.attributions(), a -> a.content().getFirst());
		List<List<Claim>> claims = split(sentences, reading.claims(), c -> c.content().getFirst());
		List<Passage> passages = new ArrayList<>();
		for (int i = 0; i < sentences.size(); i++) {
			Span span = sentences.get(i).span();
			List<Word> words = vocabulary.words(document.text(), span);
			Keys keys = new Keys(vocabulary, names, mentions.get(i));
			AssertionMaker maker = new AssertionMaker(document, vocabulary, keys);
			Passage passage = new Passage(document, i, span, document.zoneAt(span.begin()), words, keys.terms(words),
					names(mentions.get(i), attributions.get(i)), mentions.get(i), figures.get(i), times.get(i),
					attributions.get(i), claims.get(i).stream().map(c -> maker.make(c, span)).toList());
			if (passage.isRead()) {
				passages.add(passage);
			}
		}
		return passages;
	}

	/** Keys of all whom a document names or has speak, as in its passages. */
	public Set<String> names(ComparedDocument document) {
		return names(document.reading().mentions(), document.reading().attributions());
	}

	/** What a passage gives as somebody's words. */
	public List<Quoted> quoted(Passage passage) {
		return passage.attributions().stream().map(a -> Quoted.of(passage, a, key(a.speaker()), vocabulary)).toList();
	}

	/** The key of a word: of the name it belongs to, with a leading {@code @}, or its root; empty without a meaning. */
	public String key(Passage passage, Word word) {
		return new Keys(vocabulary, names, passage.mentions()).all(List.of(word)).stream().findFirst().orElse("");
	}

	/** The key of a party that is named in words, such as a speaker. */
	public String key(String name) {
		return name.isBlank() ? "" : names.of(name, true);
	}

	/** The country whose government a name stands for. */
	public Optional<String> country(String name) {
		return names.country(name);
	}

	private Set<String> names(List<Mention> mentions, List<Attribution> attributions) {
		Set<String> keys = new LinkedHashSet<>();
		mentions.stream().filter(m -> m.type() != MentionType.other).forEach(m -> keys.add(names.of(m)));
		attributions.stream().filter(a -> !a.speaker().isBlank()).forEach(a -> keys.add(key(a.speaker())));
		return keys;
	}

	/** For each sentence, the elements that begin in it; those that begin in none are left out. */
	private static <T> List<List<T>> split(List<Sentence> sentences, List<T> elements, Function<T, Span> span) {
		List<List<T>> split = new ArrayList<>();
		sentences.forEach(s -> split.add(new ArrayList<>()));
		for (T element : elements) {
			int at = sentenceAt(sentences, span.apply(element).begin());
			if (at >= 0) {
				split.get(at).add(element);
			}
		}
		return split;
	}

	private static int sentenceAt(List<Sentence> sentences, int offset) {
		int low = 0;
		int high = sentences.size() - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			Span span = sentences.get(middle).span();
			if (span.contains(offset)) {
				return middle;
			}
			if (span.begin() > offset) {
				high = middle - 1;
			} else {
				low = middle + 1;
			}
		}
		return -1;
	}
}
