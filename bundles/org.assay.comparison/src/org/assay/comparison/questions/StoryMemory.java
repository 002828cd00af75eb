package org.assay.comparison.questions;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.Rate;
import org.assay.comparison.relations.Meaning;
import org.assay.comparison.relations.RelationRule;

/**
 * Compares stories, and does not compare one again of which nothing has changed: what comparing gives depends on its
 * documents, the rates, the rules and the model of the vectors alone. So a document that is added to a large case costs no more than the story that
 * it belongs to. Keeps what the last call gave, as long as there is room for it. Safe for several threads.
 */
public final class StoryMemory {
	private SoftReference<Map<Key, ComparedStory>> last = new SoftReference<>(Map.of());

	/**
	 * All that the answer depends on. Of the documents and rates their fingerprint, because the documents themselves are most of
	 * a large case. Rules are the same when they are equal.
	 */
	private record Key(List<String> documents, String rates, List<RelationRule> rules, String model) {
	}

	/** The same without looking for what is said in other words. */
	public List<ComparedStory> compare(List<List<ComparedDocument>> stories, List<Rate> rates, List<RelationRule> rules,
			Function<ComparedDocument, String> fingerprints, Consumer<List<ComparedDocument>> done) {
		return compare(stories, rates, rules, Meaning.none(), fingerprints, done);
	}

	/**
	 * What {@link ComparedStory#of} gives for each story, in order.
	 *
	 * @param meaning      finds what is said in other words
	 * @param fingerprints {@link Fingerprint#of} a document, or what is known of it from before; asked by several threads
	 * @param done         hears of each story when it is done; what it throws ends the comparison
	 */
	public List<ComparedStory> compare(List<List<ComparedDocument>> stories, List<Rate> rates, List<RelationRule> rules,
			Meaning meaning, Function<ComparedDocument, String> fingerprints, Consumer<List<ComparedDocument>> done) {
		Map<Key, ComparedStory> before = known();
		Map<Key, ComparedStory> now = new HashMap<>();
		List<ComparedStory> compared = new ArrayList<>();
		List<RelationRule> ownRules = List.copyOf(rules);
		String model = meaning.model();
		String ownRates = Fingerprint.of(rates);
		List<List<String>> keys = stories.parallelStream().map(s -> s.stream().map(fingerprints).toList()).toList();
		for (int i = 0; i < stories.size(); i++) {
			List<ComparedDocument> documents = stories.get(i);
			Key key = new Key(keys.get(i), ownRates, ownRules, model);
			ComparedStory story = before.get(key);
			if (story == null) {
				story = ComparedStory.of(documents, rates, rules, meaning);
			}
			now.put(key, story);
			compared.add(story);
			done.accept(documents);
		}
		keep(now);
		return compared;
	}

	private synchronized Map<Key, ComparedStory> known() {
		Map<Key, ComparedStory> known = last.get();
		return known == null ? Map.of() : known;
	}

	private synchronized void keep(Map<Key, ComparedStory> now) {
		last = new SoftReference<>(now);
	}
}
