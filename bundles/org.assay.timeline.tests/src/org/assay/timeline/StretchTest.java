package org.assay.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Evidence;
import org.assay.model.EvidenceItem;
import org.assay.model.Figure;
import org.assay.model.Identified;
import org.assay.model.ModelFactory;
import org.assay.model.Origin;
import org.assay.model.Question;
import org.assay.model.TimeExpression;
import org.assay.text.Edtf;
import org.assay.timeline.index.TimelineFilter;
import org.assay.timeline.scale.Range;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class StretchTest {
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
	private static final String YEAR_OF_THE_STORM = "2019";
	private static final String DAY_OF_PUBLICATION = "2024-03-15";
	private final Story story = Story.read();
	private final Document coast = story.model().getDocuments().get(0);
	private final Document harbour = story.model().getDocuments().get(1);

	private Claim claim(Document of, String id, String time) {
		Claim claim = FACTORY.createClaim();
		claim.setId(id);
		of.getAnnotations().stream().filter(a -> a.getId().equals(time)).map(TimeExpression.class::cast)
				.forEach(claim.getTimes()::add);
		of.getClaims().add(claim);
		return claim;
	}

	private Stretch stretch(String date, Clock... clocks) {
		EnumSet<Clock> shown = EnumSet.noneOf(Clock.class);
		shown.addAll(Set.of(clocks));
		return Stretch.of(story.model(), story.timeline().items(), new TimelineFilter("", shown, false, false),
				Range.of(Edtf.parse(date).orElseThrow()));
	}

	private static Set<String> ids(Stretch stretch) {
		return stretch.elements().stream().map(Identified.class::cast).map(Identified::getId)
				.collect(Collectors.toSet());
	}

	@Test
	void aTimeBringsTheClaimThatStatesItWithItsFiguresAndItsDocument() {
		Figure figure = FACTORY.createFigure();
		figure.setId("f1");
		coast.getAnnotations().add(figure);
		claim(coast, "storm", "d1-t3").getFigures().add(figure);
		claim(coast, "sailed", "d1-t2");
		Stretch of2019 = stretch(YEAR_OF_THE_STORM, Clock.happened);
		assertEquals(1, of2019.items());
		Set<String> ids = ids(of2019);
		assertTrue(ids.containsAll(Set.of("d1", "d1-t3", "storm", "f1")), ids::toString);
		assertFalse(ids.contains("sailed") || ids.contains("d2") || ids.contains("d1-t2"), ids::toString);
		assertTrue(of2019.elements().contains(coast.getOutlet()));
		assertFalse(of2019.elements().contains(harbour.getOutlet()));
	}

	@Test
	void whatWasPublishedInItIsInItAsAWhole() {
		claim(coast, "storm", "d1-t3");
		Set<EObject> published = stretch(DAY_OF_PUBLICATION, Clock.published).elements();
		assertTrue(published.contains(coast) && published.containsAll(coast.getClaims())
				&& published.containsAll(coast.getAnnotations()));
		assertFalse(published.contains(harbour), "it has no date");
		assertFalse(stretch(DAY_OF_PUBLICATION, Clock.said).elements().containsAll(coast.getAnnotations()));
	}

	@Test
	void aQuotationBringsItsClaim() {
		Claim repaired = claim(coast, "repaired", "");
		coast.getAnnotations().stream().filter(org.assay.model.Quotation.class::isInstance)
				.map(org.assay.model.Quotation.class::cast).forEach(repaired::setQuotation);
		assertTrue(stretch("2024-03-13", Clock.said).elements().contains(repaired));
		assertFalse(stretch("2024-03-12", Clock.said).elements().contains(repaired));
	}

	@Test
	void questionsEventsAndComparisonsAreInItWithOneOfTheirSides() {
		Claim storm = claim(coast, "storm", "d1-t3");
		Claim returned = claim(harbour, "returned", "d2-t1");
		Question question = FACTORY.createQuestion();
		question.setId("when");
		question.getClaims().add(storm);
		story.model().getQuestions().add(question);
		Event event = FACTORY.createEvent();
		event.setId("return");
		event.getEvidence().add(evidence(harbour, returned));
		story.model().getEvents().add(event);
		Comparison comparison = FACTORY.createComparison();
		comparison.setId("compared");
		comparison.setA(evidence(coast, storm));
		comparison.setB(evidence(harbour, returned));
		story.model().getComparisons().add(comparison);
		Origin ofBoth = FACTORY.createOrigin();
		ofBoth.setId("of both");
		ofBoth.getDocuments().addAll(List.of(coast, harbour));
		Origin ofHarbour = FACTORY.createOrigin();
		ofHarbour.setId("of the harbour");
		ofHarbour.getDocuments().add(harbour);
		story.model().getOrigins().addAll(List.of(ofBoth, ofHarbour));
		Set<String> then = ids(stretch(YEAR_OF_THE_STORM, Clock.happened));
		assertTrue(then.containsAll(Set.of("when", "compared", "of both")), then::toString);
		assertFalse(then.contains("return") || then.contains("of the harbour"), then::toString);
		Set<String> later = ids(stretch(DAY_OF_PUBLICATION, Clock.happened));
		assertTrue(later.containsAll(Set.of("return", "compared")), later::toString);
		assertFalse(later.contains("when"));
	}

	@Test
	void evidenceIsInItWithSomethingThatItRestsOn() {
		Claim storm = claim(coast, "storm", "d1-t3");
		TimeExpression time = storm.getTimes().getFirst();
		org.assay.model.Span of = time.getSpans().getFirst();
		item("claim", evidence(coast, storm));
		item("words", words(coast, of.getBegin(), of.getEnd()));
		item("words before", words(coast, of.getBegin() - 1, of.getBegin()));
		item("document", evidence(coast, null));
		item("both", evidence(harbour, null), evidence(coast, storm));
		item("statement");
		Set<String> then = ids(stretch(YEAR_OF_THE_STORM, Clock.happened));
		assertTrue(then.containsAll(Set.of("claim", "words", "document", "both")), then::toString);
		assertFalse(then.contains("words before") || then.contains("statement"), then::toString);
		Set<String> published = ids(stretch(DAY_OF_PUBLICATION, Clock.published));
		assertTrue(published.contains("words before"), published::toString);
		assertFalse(ids(stretch("1990", Clock.happened)).contains("document"));
	}

	private void item(String id, Evidence... rests) {
		EvidenceItem item = FACTORY.createEvidenceItem();
		item.setId(id);
		item.getRests().addAll(List.of(rests));
		story.model().getEvidence().add(item);
	}

	private static Evidence words(Document document, int begin, int end) {
		Evidence words = evidence(document, null);
		words.setSpan(FACTORY.createSpan());
		words.getSpan().setBegin(begin);
		words.getSpan().setEnd(end);
		return words;
	}

	private static Evidence evidence(Document document, Claim claim) {
		Evidence evidence = FACTORY.createEvidence();
		evidence.setDocument(document);
		evidence.setElement(claim);
		return evidence;
	}

	@Test
	void whatLiesInItInPartIsInIt() {
		assertTrue(ids(stretch("2024-01-31", Clock.happened)).contains("d1-t7"), "early January is told as January");
		assertTrue(ids(stretch("2030", Clock.happened)).contains("d2-t3"), "since 2022 has no end");
		assertEquals(0, stretch("1990", Clock.happened, Clock.said, Clock.published).items());
		assertTrue(stretch("1990", Clock.happened, Clock.said, Clock.published).elements().isEmpty());
	}
}
