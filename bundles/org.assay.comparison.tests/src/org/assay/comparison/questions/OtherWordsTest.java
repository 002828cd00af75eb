package org.assay.comparison.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.English;
import org.assay.comparison.Relation;
import org.assay.comparison.SentenceVectors;
import org.assay.comparison.relations.Meaning;
import org.assay.comparison.rules.OwnRules;
import org.junit.jupiter.api.Test;

/** With vectors by which everything lies near everything, so that the parts of the claims alone decide. */
class OtherWordsTest {
	private static final String SHIPPED = "Norland has stopped exporting grain.";
	private static final String SOLD = "Norland no longer ships any wheat abroad.";

	/** All the same. */
	private record Alike(Optional<String> missing) implements SentenceVectors {
		@Override
		public String model() {
			return "alike";
		}

		@Override
		public float[] of(String sentence) {
			return new float[] { 1 };
		}
	}

	private static final Meaning ALIKE = new Meaning(new Alike(Optional.empty()), () -> {
		// nobody ends it
	});

	private static List<ComparedDocument> documents(String... texts) {
		List<ComparedDocument> documents = new ArrayList<>();
		for (String text : texts) {
			documents.add(English.document("d" + documents.size(), "", List.of(), text));
		}
		return documents;
	}

	private static ComparedStory compare(Meaning meaning, String... texts) {
		return ComparedStory.of(documents(texts), List.of(), OwnRules.all(), meaning);
	}

	@Test
	void whatLiesNearAndFitsAnswersOneQuestion() {
		assertEquals(List.of(), compare(Meaning.none(), SHIPPED, SOLD).questions());
		List<Question> questions = compare(ALIKE, SHIPPED, SOLD).questions();
		assertEquals(1, questions.size());
		assertTrue(questions.getFirst().reworded());
		assertEquals(List.of("d0", "d1"), questions.getFirst().statingDocuments());
	}

	@Test
	void lyingNearAloneDecidesNothing() {
		for (String other : List.of("Ostmark no longer ships any wheat abroad.",
				"Norland ships wheat abroad and does not hide it.",
				"Teachers in Eastport walked out over their pay.")) {
			assertEquals(List.of(), compare(ALIKE, SHIPPED, other).questions(), other);
		}
		assertEquals(List.of(), compare(ALIKE, "Norland closed 12 harbours to foreign trawlers.",
				"Norland shut 20 ports against fishing boats from abroad.").questions());
		assertEquals(List.of(), compare(ALIKE, "Norland halted its grain exports in March.",
				"Norland no longer ships any wheat abroad since August.").questions());
	}

	@Test
	void theRulesGoOnFromThere() {
		ComparedStory story = compare(ALIKE, "Norland will ship its grain abroad if the harvest is good.",
				"Norland is going to export wheat.");
		assertTrue(story.relations().stream().anyMatch(r -> r.relation() == Relation.conditionDropped),
				story::toString);
	}

	@Test
	void theOrderOfTheDocumentsDoesNotMatter() {
		List<ComparedDocument> documents = documents(SHIPPED, SOLD, "Norland keeps its barley at home these days.",
				"The barley of Norland stays in the country.", "A ship brought wheat to Norland on Monday.");
		List<List<Question.Answer>> expected = answers(documents);
		assertFalse(expected.isEmpty());
		Random random = new Random(3);
		for (int i = 0; i < 10; i++) {
			List<ComparedDocument> shuffled = new ArrayList<>(documents);
			Collections.shuffle(shuffled, random);
			assertEquals(expected, answers(shuffled));
		}
	}

	private static List<List<Question.Answer>> answers(List<ComparedDocument> documents) {
		return ComparedStory.of(documents, List.of(), OwnRules.all(), ALIKE).questions().stream()
				.map(Question::answers).toList();
	}

	@Test
	void whatWasComparedWithoutIsNotTakenForComparedWith() {
		StoryMemory memory = new StoryMemory();
		List<List<ComparedDocument>> stories = List.of(documents(SHIPPED, SOLD));
		List<ComparedStory> without = compare(memory, stories, Meaning.none());
		List<ComparedStory> with = compare(memory, stories, ALIKE);
		assertNotSame(without.getFirst(), with.getFirst());
		assertEquals(compare(new StoryMemory(), stories, ALIKE), with);
		assertEquals(without, compare(memory, stories, Meaning.none()));
		assertEquals(without, compare(memory, stories, new Meaning(new Alike(Optional.of("none")), () -> {
			// nobody ends it
		})));
	}

	private static List<ComparedStory> compare(StoryMemory memory, List<List<ComparedDocument>> stories,
			Meaning meaning) {
		return memory.compare(stories, List.of(), OwnRules.all(), meaning, Fingerprint::of, done -> {
			// nobody waits
		});
	}

	@Test
	void itCanBeEnded() {
		Meaning ended = new Meaning(new Alike(Optional.empty()), () -> {
			throw new CancellationException();
		});
		assertThrows(CancellationException.class, () -> compare(ended, SHIPPED, SOLD));
	}

	@Test
	void ofMoreClaimsThanThereIsTimeForTheRestIsTold() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 2_100; i++) {
			text.append("Norland sold grain to Ostmark. ");
		}
		ComparedStory story = compare(ALIKE, text.toString());
		assertTrue(story.leftOut() >= 100, () -> "left out: " + story.leftOut());
		assertTrue(ALIKE.bound(story.leftOut()).contains(Integer.toString(story.leftOut())));
		assertEquals("", ALIKE.bound(0));
		assertTrue(ALIKE.bound(1).contains("not in 1 other: "), ALIKE.bound(1));
	}
}
