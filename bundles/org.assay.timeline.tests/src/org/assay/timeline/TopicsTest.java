package org.assay.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Evidence;
import org.assay.model.Judged;
import org.assay.model.ModelFactory;
import org.assay.model.Question;
import org.assay.model.Quotation;
import org.assay.model.Relation;
import org.assay.model.TimeExpression;
import org.assay.model.Verdict;
import org.assay.timeline.Topics.Topic;
import org.assay.timeline.drawing.MarkTexts;
import org.assay.timeline.drawing.TimelineLayout;
import org.assay.timeline.index.TimelineData;
import org.assay.timeline.index.TimelineFilter;
import org.assay.timeline.index.TimelineIndex;
import org.assay.timeline.index.TimelineOptions;
import org.assay.timeline.lanes.ByClock;
import org.assay.timeline.lanes.ByQuestion;
import org.assay.timeline.lanes.ByStory;
import org.assay.timeline.lanes.LaneGrouping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopicsTest {
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
	private final Story story = Story.read();
	private final Document coast = story.model().getDocuments().get(0);
	private final Document harbour = story.model().getDocuments().get(1);

	/** The report of the harbour has no side in the clash that the story begins with, because it names no document. */
	@BeforeEach
	void begin() {
		assertTrue(story.timeline().items().stream().allMatch(i -> i.topics().equals(Topics.NONE)));
	}

	@Test
	void anItemStandsInTheLaneOfEachQuestion() {
		Claim sails = claim(coast, "c1", "d1-t2");
		Claim returned = claim(harbour, "c2", "d2-t1");
		question("k1", "When did the ferry sail again?", sails, returned);
		question("k2", "Why did it stop?", sails, claim(coast, "c3", "d1-t3"));
		assertEquals(Set.of("d1/published", "d1-t2/happened", "d2-t1/happened"),
				inLane(new ByQuestion(), "When did the ferry sail again?"));
		assertEquals(Set.of("d1/published", "d1-t2/happened", "d1-t3/happened"),
				inLane(new ByQuestion(), "Why did it stop?"));
		TimelineIndex index = index(new ByQuestion());
		TimelineData data = data(index);
		int all = story.timeline().items().size();
		assertEquals(all, index.size());
		assertEquals(all, data.total(), "what stands in two lanes counts once");
		assertEquals(all, data.visible());
		assertEquals(all + 2, data.lanes().stream().mapToInt(l -> l.total()).sum());
		assertEquals("In no question", data.lanes().getLast().lane().label());
		assertEquals("In no question\n5 of 5 items visible", MarkTexts.lane(data.lanes().getLast()));
		assertEquals(150, TimelineLayout.gutterFor(1000, index(new ByClock())));
		assertEquals(250, TimelineLayout.gutterFor(1000, index));
	}

	@Test
	void aQuotationBelongsToTheQuestionsOfItsClaims() {
		Claim repaired = claim(coast, "c1");
		repaired.setQuotation((Quotation) element(coast, "d1-q1"));
		question("k1", "Were the engines repaired?", repaired);
		assertEquals(List.of(new Topic("k1", "Were the engines repaired?")),
				item("d1-q1/said").topics().questions());
	}

	@Test
	void whatIsRejectedGroupsNothing() {
		Claim sails = claim(coast, "c1", "d1-t2");
		Claim returned = claim(harbour, "c2", "d2-t1");
		Question question = question("k1", "When did the ferry sail again?", sails, returned);
		Story.judge(returned, "analyst", Verdict.REJECTED);
		assertEquals(List.of(), item("d2-t1/happened").topics().questions());
		assertEquals(1, item("d1-t2/happened").topics().questions().size());
		Story.judge(question, "analyst", Verdict.REJECTED);
		assertEquals(Topics.NONE, item("d1-t2/happened").topics());
	}

	@Test
	void articlesThatShareAQuestionAnEventOrAComparisonAreOneStory() {
		Document third = story.document("d3", "Skerry ferry: fares rise", "Island Times", "2024-03-10", "Fares rise.");
		story.document("d4", "Weather", "Island Times", "2024-03-01", "Rain.");
		question("k1", "When?", claim(coast, "c1", "d1-t2"), claim(harbour, "c2", "d2-t1"));
		assertEquals("Ferry to Skerry Island resumes", storyOf("d2-t1/happened"));
		Comparison comparison = FACTORY.createComparison();
		comparison.setId("r1");
		comparison.setRelation(Relation.DATE_CLASH);
		comparison.setA(evidence(harbour, "d2-t3"));
		comparison.setB(evidence(third, null));
		story.model().getComparisons().add(comparison);
		assertEquals("Skerry ferry: fares rise", storyOf("d2-t1/happened"), "called after the one published first");
		assertEquals("Skerry ferry: fares rise", storyOf("d1-q1/said"));
		assertEquals("", storyOf("d4/published"));
		assertEquals(List.of("Skerry ferry: fares rise", "In no story"),
				data(index(new ByStory())).lanes().stream().map(l -> l.lane().label()).toList());
		Story.judge(comparison, "analyst", Verdict.REJECTED);
		assertEquals("", storyOf("d3/published"));
	}

	@Test
	void anEventJoinsItsArticlesAndBearsOnTheQuestionsOfItsClaims() {
		Claim sails = claim(coast, "c1");
		question("k1", "When?", sails);
		Event event = FACTORY.createEvent();
		event.setId("e1");
		event.setTitle("The ferry sails again");
		event.getHappened().add("2024-03-14");
		event.getEvidence().add(FACTORY.createEvidence());
		event.getEvidence().add(evidence(coast, "c1"));
		event.getEvidence().add(evidence(harbour, "d2-t1"));
		story.model().getEvents().add(event);
		Topics topics = item("e1/happened/0").topics();
		assertEquals(List.of(new Topic("k1", "When?")), topics.questions());
		assertEquals(Optional.of(new Topic("d1", "Ferry to Skerry Island resumes")), topics.story());
	}

	private String storyOf(String item) {
		return item(item).topics().story().map(Topic::title).orElse("");
	}

	private TimelineItem item(String id) {
		return story.timeline().items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
	}

	private Set<String> inLane(LaneGrouping grouping, String label) {
		return story.timeline().items().stream()
				.filter(i -> grouping.lanesOf(i).stream().anyMatch(l -> l.label().equals(label)))
				.map(TimelineItem::id).collect(Collectors.toSet());
	}

	private TimelineIndex index(LaneGrouping grouping) {
		return TimelineIndex.of(story.timeline().items(), grouping, TimelineFilter.ALL);
	}

	private static TimelineData data(TimelineIndex index) {
		return index.compute(index.extent().orElseThrow().fitted(), 900, TimelineOptions.STANDARD);
	}

	private Question question(String id, String title, Claim... claims) {
		Question question = FACTORY.createQuestion();
		question.setId(id);
		question.setTitle(title);
		question.getClaims().addAll(List.of(claims));
		story.model().getQuestions().add(question);
		return question;
	}

	private static Claim claim(Document document, String id, String... times) {
		Claim claim = FACTORY.createClaim();
		claim.setId(id);
		for (String time : times) {
			claim.getTimes().add((TimeExpression) element(document, time));
		}
		document.getClaims().add(claim);
		return claim;
	}

	private static Evidence evidence(Document document, String element) {
		Evidence evidence = FACTORY.createEvidence();
		evidence.setDocument(document);
		if (element != null) {
			evidence.setElement(element(document, element));
		}
		return evidence;
	}

	private static Judged element(Document document, String id) {
		return Stream.<Judged>concat(document.getAnnotations().stream(),
				document.getClaims().stream()).filter(e -> id.equals(e.getId())).findFirst().orElseThrow();
	}
}
