package org.assay.comparison.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.English;
import org.assay.comparison.Rate;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.rules.OwnRules;
import org.junit.jupiter.api.Test;

class StoryMemoryTest {
	private static final List<RelationRule> RULES = OwnRules.all();
	private final StoryMemory memory = new StoryMemory();
	private final List<ComparedDocument> told = new ArrayList<>();

	private static ComparedDocument flood(String id, int dead) {
		return English.document(id, "", List.of(), "The flood in Norland killed " + dead + " people, the police said. "
				+ "“We will rebuild the bridge,” said Mayor Ida Holm.");
	}

	private static ComparedDocument fire(String id) {
		return English.document(id, "", List.of(), "A fire burned the Eastport museum down, Tom Reed said.");
	}

	private List<ComparedStory> compare(List<List<ComparedDocument>> stories, List<Rate> rates) {
		told.clear();
		return memory.compare(stories, rates, RULES, Fingerprint::of, told::addAll);
	}

	private static List<ComparedStory> afresh(List<List<ComparedDocument>> stories) {
		return stories.stream().map(s -> ComparedStory.of(s, List.of(), RULES)).toList();
	}

	@Test
	void onlyTheStoryOfAnAddedDocumentIsComparedAgain() {
		List<ComparedStory> before = compare(
				List.of(List.of(flood("a", 12), flood("b", 20)), List.of(fire("c"), fire("d"))), List.of());
		// read anew, as each run does
		List<List<ComparedDocument>> more = List.of(List.of(flood("a", 12), flood("b", 20), flood("e", 31)),
				List.of(fire("c"), fire("d")));
		List<ComparedStory> after = compare(more, List.of());
		assertNotSame(before.getFirst(), after.getFirst());
		assertSame(before.getLast(), after.getLast());
		assertEquals(afresh(more), after);
		assertEquals(5, told.size());
	}

	@Test
	void aChangedDocumentOrRateIsComparedAgain() {
		List<List<ComparedDocument>> stories = List.of(List.of(flood("a", 12), flood("b", 20)));
		List<ComparedStory> before = compare(stories, List.of());
		List<List<ComparedDocument>> corrected = List.of(List.of(flood("a", 12), flood("b", 12)));
		assertEquals(afresh(corrected), compare(corrected, List.of()));
		compare(stories, List.of());
		Rate rate = new Rate("GBP", "USD", new BigDecimal("1.25"), "", "");
		assertNotSame(before.getFirst(), compare(stories, List.of(rate)).getFirst());
	}
}
