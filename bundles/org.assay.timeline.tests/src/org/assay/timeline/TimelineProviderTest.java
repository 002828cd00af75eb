package org.assay.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.assay.model.Comparison;
import org.assay.model.Event;
import org.assay.model.Evidence;
import org.assay.model.ModelFactory;
import org.assay.model.Quotation;
import org.assay.model.TimeExpression;
import org.assay.model.Verdict;
import org.junit.jupiter.api.Test;

class TimelineProviderTest {
	private final Story story = Story.read();

	@Test
	void tellsThreeClocksApartAndLosesNothing() {
		CaseTimeline timeline = story.timeline();
		String items = timeline.items().stream().map(TimelineProviderTest::line).collect(Collectors.joining("\n"));
		String unplaced = timeline.unplaced().stream().map(u -> u.elementId() + " | " + u.words() + " | " + u.reason())
				.collect(Collectors.joining("\n"));
		Golden.check("items.txt", items + "\n\nnot placed\n" + unplaced + "\n");
	}

	@Test
	void sameCaseSameItems() {
		assertEquals(story.timeline(), Story.read().timeline());
	}

	@Test
	void summaryAndBylineAreNoStatementsOfTheirOwn() {
		assertTrue(ids(story.timeline()).stream().noneMatch(id -> id.startsWith("d1-t0/") || id.startsWith("d1-t1/")));
	}

	@Test
	void withoutTextsTimesStillStandOnTheirClocks() {
		CaseTimeline poor = TimelineProvider.read(story.model(), Texts.none());
		assertEquals(ids(story.timeline()), ids(poor));
		assertEquals("2019", item(poor, "d1-t3/happened").label());
	}

	@Test
	void theAnalystsVerdictOutlivesAnalyses() {
		TimeExpression time = (TimeExpression) story.model().getDocuments().get(0).getAnnotations().get(3);
		Story.judge(time, "analyst", Verdict.REJECTED);
		Story.judge(time, "some.analysis", Verdict.PROPOSED);
		assertEquals(Verdict.REJECTED, item(story.timeline(), time.getId() + "/happened").verdict());
	}

	@Test
	void aRejectedQuotationGivesItsTimeBack() {
		Quotation quotation = (Quotation) story.model().getDocuments().get(0).getAnnotations().get(8);
		Story.judge(quotation, "analyst", Verdict.REJECTED);
		CaseTimeline timeline = story.timeline();
		assertEquals(Verdict.REJECTED, item(timeline, "d1-q1/said").verdict());
		assertEquals(Clock.happened, item(timeline, "d1-t4/happened").clock());
	}

	@Test
	void aRejectedClashIsNoConflict() {
		Comparison clash = story.model().getComparisons().get(0);
		assertTrue(item(story.timeline(), "d1-t2/happened").isConflicting());
		Story.judge(clash, "analyst", Verdict.REJECTED);
		assertFalse(item(story.timeline(), "d1-t2/happened").isConflicting());
	}

	@Test
	void saidAfterPublicationIsAConflict() {
		story.model().getDocuments().get(0).setPublishedAt("2024-03-12");
		assertTrue(item(story.timeline(), "d1-q1/said").conflict().contains("Tue 12 Mar 2024"));
	}

	@Test
	void whatLiesAheadIsNoTimeOfSaying() {
		TimeExpression time = (TimeExpression) story.model().getDocuments().get(0).getAnnotations().get(4);
		time.setValue("2025");
		CaseTimeline timeline = story.timeline();
		assertFalse(ids(timeline).contains("d1-q1/said"));
		assertEquals("", item(timeline, "d1-t4/happened").conflict());
	}

	@Test
	void reportsOfAnEventAppearOnManyDaysWithoutAConflict() {
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setId("e1");
		event.getSaid().addAll(List.of("2024-03-14", "2024-03-15"));
		event.getPublished().addAll(List.of("2024-03-15", "2024-03-16"));
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setDocument(story.model().getDocuments().get(0));
		event.getEvidence().add(evidence);
		story.model().getEvents().add(event);
		CaseTimeline timeline = story.timeline();
		assertEquals(List.of("", "", "", ""), timeline.items().stream().filter(i -> i.id().startsWith("e1/"))
				.map(TimelineItem::conflict).toList());
	}

	@Test
	void anEventSpeaksForItsEvidenceAndKeepsEveryReading() {
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setId("e1");
		event.setTitle("The ferry sails again");
		event.getHappened().addAll(List.of("2024-03-14", "2024-03-15", "PXW"));
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setDocument(story.model().getDocuments().get(0));
		evidence.setElement(story.model().getDocuments().get(0).getAnnotations().get(2));
		event.getEvidence().add(evidence);
		story.model().getEvents().add(event);
		CaseTimeline timeline = story.timeline();
		assertEquals("Other sources give Fri 15 Mar 2024.", item(timeline, "e1/happened/0").conflict());
		assertEquals("Other sources give Thu 14 Mar 2024.", item(timeline, "e1/happened/1").conflict());
		assertFalse(ids(timeline).contains("d1-t2/happened"));
		Story.judge(event, "analyst", Verdict.REJECTED);
		assertTrue(ids(story.timeline()).contains("d1-t2/happened"));
	}

	@Test
	void stopsWhenAsked() {
		assertThrows(CancellationException.class,
				() -> TimelineProvider.read(story.model(), story.texts(), () -> true));
	}

	private static List<String> ids(CaseTimeline timeline) {
		return timeline.items().stream().map(TimelineItem::id).toList();
	}

	private static TimelineItem item(CaseTimeline timeline, String id) {
		return timeline.items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
	}

	private static String line(TimelineItem item) {
		String evidence = item.evidence().stream().map(e -> e.words() + " " + e.spans())
				.collect(Collectors.joining(" + "));
		return String.join(" | ", item.id(), item.time().value(), item.label(), item.outlet(), item.actor(),
				item.working(), item.conflict(), evidence);
	}
}
