package org.assay.comparison.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.English;
import org.assay.comparison.origins.Origins;
import org.assay.comparison.relations.RelationFinder;
import org.assay.comparison.relations.Story;
import org.assay.comparison.rules.OwnRules;
import org.assay.reading.ReadingInput;
import org.junit.jupiter.api.Test;

class QuestionFinderTest {
	private static ComparedDocument document(String id, String outlet, String text) {
		String day = "2031-03-0" + id.substring(1);
		return new ComparedDocument(id, text, outlet, day, List.of(), List.of(),
				English.READER.read(new ReadingInput(text, Optional.of(LocalDate.parse(day)), outlet, List.of()),
						() -> false));
	}

	private static List<Question> questions(ComparedDocument... documents) {
		Story story = new Story(List.of(documents), List.of());
		return QuestionFinder.find(story, new RelationFinder(OwnRules.all()).find(story));
	}

	@Test
	void ofManyLinksBetweenReportsThreeAreToldAndTheOthersCounted() {
		assertEquals("15 reports, 1 independent origin; both name Vale News; b; c; and 1 more link between them",
				new Corroboration(15, 1, 1, List.of("both name Vale News", "b", "c", "d")).words());
		assertEquals("3 reports, 1 independent origin; a; b; c",
				new Corroboration(3, 1, 1, List.of("a", "b", "c")).words());
	}

	@Test
	void claimsOfOneMatterAreTakenTogetherAndOthersAreNot() {
		List<Question> found = questions(
				document("d1", "", "The council may close the harbour school. Rain fell in Orrin."),
				document("d2", "", "The council closed the harbour school."),
				document("d3", "", "A bakery won the prize for bread."));
		assertEquals(1, found.size());
		assertEquals(List.of("d1", "d2"), found.getFirst().statingDocuments());
		assertEquals("Is it so: “The council closed the harbour school”?", found.getFirst().title());
	}

	@Test
	void theTitleAsksForWhatDiffers() {
		List<Question> found = questions(document("d1", "", "The flood destroyed 340 houses in Eastport."),
				document("d2", "", "The flood destroyed 520 houses in Eastport."));
		assertTrue(found.getFirst().title().startsWith("How many or how much: "), found.getFirst()::title);
	}

	@Test
	void lineageSaysWhatGotLostOnTheWay() {
		Question question = questions(document("d2", "", "The council closed the harbour school."),
				document("d1", "", "The council may close the harbour school.")).getFirst();
		List<Lineage.Step> steps = Lineage.of(question);
		assertEquals(List.of("d1", "d2"), steps.stream().map(s -> s.answer().documentId()).toList());
		assertEquals(List.of(), steps.getFirst().changes());
		assertEquals(List.of("hedge dropped"), steps.getLast().changes());
	}

	@Test
	void corroborationCountsOriginsNotDocuments() {
		ComparedDocument one = document("d1", "Harbour Post", "The council closed the harbour school.");
		ComparedDocument same = document("d2", "Harbour Post", "The harbour school was closed by the council.");
		ComparedDocument other = document("d3", "Hill Gazette", "The council has closed the harbour school.");
		List<ComparedDocument> all = List.of(one, same, other);
		assertEquals("3 reports, 2 independent origins; both are published by Harbour Post",
				Corroboration.of(List.of("d1", "d2", "d3"), Origins.of(all)).words());
		assertEquals("1 report, 1 independent origin", Corroboration.of(List.of("d3"), Origins.of(all)).words());
	}
}
