package org.assay.comparison.events;

import static org.assay.comparison.English.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.relations.Story;
import org.junit.jupiter.api.Test;

/** Reports are published on Tuesday, 4 March 2031. */
class EventFinderTest {

	private static List<MergedEvent> find(String... texts) {
		List<ComparedDocument> documents = new ArrayList<>();
		for (String text : texts) {
			documents.add(document("d" + documents.size(), "", List.of(), text));
		}
		return EventFinder.find(new Story(documents, List.of()));
	}

	@Test
	void oneDayUnderTwoNamesIsOneTime() {
		MergedEvent event = find("Minister Ida Holm resigned on Monday.",
				"Minister Ida Holm resigned on 3 March 2031.").getFirst();
		assertEquals(List.of("2031-03-03"), event.happened());
		assertEquals(List.of("2031-03-04"), event.published());
		assertEquals(List.of("d0", "d1"), event.tellings().stream().map(MergedEvent.Told::documentId).toList());
		assertEquals("event.same-time", event.why().rule());
		assertTrue(
				event.why().because().startsWith("2 documents tell of it in claims with the same subject and verb ("),
				event.why()::because);
		assertTrue(event.why().because().endsWith("One time is given: Mon 3 Mar 2031."), event.why()::because);
	}

	@Test
	void aVagueTimeAndAnExactOneFitAndAreBothKept() {
		MergedEvent event = find("The old Norhaven bridge collapsed in March 2031.",
				"The old Norhaven bridge collapsed on 2 March 2031.").getFirst();
		assertEquals(List.of("2031-03", "2031-03-02"), event.happened());
		assertEquals("event.same-time", event.why().rule());
	}

	@Test
	void timesThatExcludeEachOtherAreKeptAndTold() {
		MergedEvent event = find("The ferry Alma sank off Norhaven on 12 February 2031.",
				"The ferry Alma sank off Norhaven on 19 February 2031.", "The ferry Alma sank off Norhaven.")
				.getFirst();
		assertEquals(List.of("2031-02-12", "2031-02-19"), event.happened());
		assertEquals("event.other-time", event.why().rule());
		assertTrue(event.why().because().contains("exclude each other and are all kept"), event.why()::because);
		assertTrue(event.why().because().endsWith("One telling gives no time."), event.why()::because);
	}

	@Test
	void whenItWasSaidIsAClockOfItsOwn() {
		MergedEvent event = find(
				"The ferry Alma sank off Norhaven on 12 February 2031, the coast guard said on Monday.",
				"The ferry Alma sank off Norhaven on 12 February 2031.").getFirst();
		assertEquals(List.of("2031-02-12"), event.happened());
		assertEquals(List.of("2031-03-03"), event.said());
	}

	@Test
	void whatOneTellsOrDeniesOrNobodyDatesOrIsAboutAnotherIsNoSharedEvent() {
		assertEquals(List.of(), find("Minister Ida Holm resigned on Monday.", "The harbour was closed on Monday."));
		assertEquals(List.of(), find("Minister Ida Holm resigned on Monday.", "Minister Ida Holm did not resign."));
		assertEquals(List.of(), find("Minister Ida Holm resigned.", "Minister Ida Holm resigned after the vote."));
		assertEquals(List.of(),
				find("Minister Ida Holm resigned on Monday.", "Mayor Tom Reed resigned on 3 March 2031."));
		assertEquals(List.of(), find("Minister Ida Holm will visit Norhaven on Friday.",
				"Minister Ida Holm visited Norhaven on 12 February 2031."));
	}

	@Test
	void daysFarApartAreTwoEvents() {
		assertEquals(List.of(), find("The cable company Seacom reported a failure of its network on 16 August 2030.",
				"The cable company Seacom reported a failure of its network on 8 October 2030."));
	}

	@Test
	void whereSomebodyMovedOrWhatHeBeganMustBeTheSame() {
		assertEquals(List.of(), find("Ada Page moved to Florida in May 2029.", "Ada Page moved to Texas."));
		assertEquals(List.of(),
				find("Ada Page, the queen of the 2020s, died in Norhaven.", "Ada Page died in Norhaven."));
	}

	@Test
	void theOrderOfTheDocumentsDoesNotMatter() {
		String a = "The ferry Alma sank off Norhaven on 12 February 2031.";
		String b = "The coast guard said that the ferry Alma sank off Norhaven on 19 February 2031.";
		assertFalse(find(a, b).isEmpty());
		assertEquals(find(a, b).getFirst().happened(), find(b, a).getFirst().happened());
	}
}
