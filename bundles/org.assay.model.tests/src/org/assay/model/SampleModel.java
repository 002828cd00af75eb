package org.assay.model;

import java.math.BigDecimal;
import java.time.Instant;
import org.assay.text.SourceText;

/** A small case in which every class of the model occurs, and nothing is wrong. */
public final class SampleModel {
	/** With an emoji, a control character, a line end and a backslash in it. */
	public static final String TEXT = "Mill burns\nThe mayor of Orrin said on Tuesday \"three\u0001 people \uD83D\uDD25 fled\"."
			+ " Losses reach $2m if the roof falls. C:\\temp\r\nShare this!";
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final Instant NOW = Instant.parse("2025-03-01T10:15:30Z");

	/** The case. */
	public final Case model = MAKE.createCase();
	/** Its first document, with everything in it. */
	public final Document document = document("d-1", "Mill burns", "a1");
	/** Its second document, with one claim. */
	public final Document other = document("d-2", "Fire at the mill", "b2");
	/** What the first document claims. */
	public final Claim claim = MAKE.createClaim();
	/** What the second document claims. */
	public final Claim otherClaim = MAKE.createClaim();

	public SampleModel() {
		model.setId("case-1");
		model.setName("Mill fire");
		model.setDescription("Two lines\nwith a tab\tin them");
		model.setCreatedAt(NOW);
		model.setFormat(2);
		Source source = MAKE.createSource();
		source.setId("s-1");
		source.setName("Orrin Herald");
		source.getAliases().add("herald.example");
		source.setGrade(Grade.B);
		model.getSources().add(source);
		Entity mayor = MAKE.createEntity();
		mayor.setId("e-1");
		mayor.setName("Mayor of Orrin");
		mayor.getAliases().add("the mayor");
		model.getEntities().add(mayor);
		ConversionRate rate = MAKE.createConversionRate();
		rate.setId("r-1");
		rate.setFrom("USD");
		rate.setTo("GBP");
		rate.setFactor(new BigDecimal("0.79"));
		rate.setDate("2025-02-25");
		model.getRates().add(rate);
		model.getDocuments().add(document);
		model.getDocuments().add(other);
		document.setOutlet(source);
		document.setPublishedAt("2025-02-25");
		document.getImportNotes().add("guessed the encoding");
		fillDocument(source, mayor);
		otherClaim.setId("c-2");
		otherClaim.getContent().add(span("people"));
		otherClaim.getJudgements().add(judgement("org.assay.claims", Verdict.PROPOSED));
		other.getClaims().add(otherClaim);
		fillCase();
	}

	private void fillDocument(Source source, Entity mayor) {
		Zone zone = MAKE.createZone();
		zone.setId("z-1");
		zone.setKind(ZoneKind.HEADLINE);
		zone.setSpan(span("Mill burns"));
		document.getZones().add(zone);
		Proof proof = MAKE.createProof();
		proof.setField("title");
		proof.setBasis("first line");
		proof.setSpan(span("Mill burns"));
		document.getProofs().add(proof);
		Citation citation = MAKE.createCitation();
		citation.setId("ct-1");
		citation.setName("Herald");
		citation.setSource(source);
		document.getCitations().add(citation);
		Highlight highlight = add(MAKE.createHighlight(), "a-1", "roof");
		highlight.setNote("check\u0007 this");
		Mention mention = add(MAKE.createMention(), "a-2", "mayor of Orrin");
		mention.setEntity(mayor);
		TimeExpression time = add(MAKE.createTimeExpression(), "a-3", "Tuesday");
		time.setValue("2025-02-25");
		Figure figure = add(MAKE.createFigure(), "a-4", "$2m");
		figure.setValue(new BigDecimal("2000000"));
		figure.setUnit("USD");
		figure.setReferent("losses");
		figure.setReferentSpan(span("Losses"));
		Quotation quotation = add(MAKE.createQuotation(), "a-5", "three\u0001 people \uD83D\uDD25 fled");
		quotation.getCue().add(span("said"));
		quotation.getSource().add(span("The mayor"));
		quotation.setSpeaker("Mayor of Orrin");
		quotation.setSpeakerEntity(mayor);
		claim.setId("c-1");
		claim.setSummary("Three people fled.");
		claim.getContent().add(span("three\u0001 people \uD83D\uDD25 fled"));
		claim.getConditions().add(span("if the roof falls"));
		claim.setQuotation(quotation);
		claim.getFigures().add(figure);
		claim.getTimes().add(time);
		Slot slot = MAKE.createSlot();
		slot.setRole("who");
		slot.setValue("people");
		slot.setSpan(span("people"));
		claim.getSlots().add(slot);
		AttributionLink link = MAKE.createAttributionLink();
		link.setRole(LinkRole.SPEAKER);
		link.setName("Mayor of Orrin");
		link.setEntity(mayor);
		link.getCue().add(span("said"));
		claim.getChain().add(link);
		document.getClaims().add(claim);
	}

	private void fillCase() {
		Question question = MAKE.createQuestion();
		question.setId("q-1");
		question.setTitle("How many fled?");
		question.getClaims().add(claim);
		question.getClaims().add(otherClaim);
		model.getQuestions().add(question);
		Comparison comparison = MAKE.createComparison();
		comparison.setId("cmp-1");
		comparison.setRelation(Relation.EQUAL_AFTER_CONVERSION);
		comparison.setA(evidence(document, claim));
		comparison.setB(evidence(other, otherClaim));
		comparison.getJudgements().add(judgement("org.assay.figures", Verdict.PROPOSED));
		comparison.getJudgements().add(judgement(Verdicts.ANALYST, Verdict.ACCEPTED));
		model.getComparisons().add(comparison);
		Origin origin = MAKE.createOrigin();
		origin.setId("o-1");
		origin.setTitle("Orrin Herald");
		origin.getDocuments().add(document);
		origin.getDocuments().add(other);
		model.getOrigins().add(origin);
		Event event = MAKE.createEvent();
		event.setId("ev-1");
		event.setTitle("Mill fire");
		event.getHappened().add("2025-02-24T18:30Z");
		event.getSaid().add("2025-02-25");
		event.getPublished().add("2025-02-25/..");
		event.getEvidence().add(evidence(document, claim));
		model.getEvents().add(event);
		Hypothesis hypothesis = MAKE.createHypothesis();
		hypothesis.setId("h-1");
		hypothesis.setTitle("It was the wiring.");
		model.getHypotheses().add(hypothesis);
		EvidenceItem item = MAKE.createEvidenceItem();
		item.setId("evi-1");
		item.setStatement("The mayor saw sparks.");
		item.setRelevance(Level.HIGH);
		item.getRests().add(evidence(document, claim));
		Rating rating = MAKE.createRating();
		rating.setId("rat-1");
		rating.setHypothesis(hypothesis);
		rating.setConsistency(Consistency.CONSISTENT);
		rating.getJudgements().add(judgement(Verdicts.ANALYST, Verdict.ACCEPTED));
		item.getRatings().add(rating);
		model.getEvidence().add(item);
		WriteUp writeUp = MAKE.createWriteUp();
		writeUp.setId("w-1");
		writeUp.setTitle("Summary");
		writeUp.setFile("summary.md");
		model.getWriteUps().add(writeUp);
	}

	private static Document document(String id, String title, String hash) {
		Document document = MAKE.createDocument();
		document.setId(id);
		document.setTitle(title);
		document.setFormat(2);
		document.setOriginalName(id + ".txt");
		document.setOriginalHash(hash);
		document.setTextHash(SourceText.of(TEXT).sha256());
		document.setTextLength(TEXT.length());
		document.setImportedAt(NOW);
		return document;
	}

	private <T extends Annotation> T add(T annotation, String id, String words) {
		annotation.setId(id);
		annotation.getSpans().add(span(words));
		document.getAnnotations().add(annotation);
		return annotation;
	}

	private static Evidence evidence(Document document, Claim claim) {
		Evidence evidence = MAKE.createEvidence();
		evidence.setDocument(document);
		evidence.setElement(claim);
		evidence.setSpan(span("people"));
		evidence.setLabel("people");
		return evidence;
	}

	/** A judgement of a fixed moment. */
	public static Judgement judgement(String by, Verdict verdict) {
		Judgement judgement = MAKE.createJudgement();
		judgement.setBy(by);
		judgement.setVerdict(verdict);
		judgement.setWhen(NOW);
		judgement.setConfidence(0.5);
		return judgement;
	}

	/** The first place of the words in {@link #TEXT}. */
	public static Span span(String words) {
		int begin = TEXT.indexOf(words);
		return Spans.of(TEXT, new org.assay.text.Span(begin, begin + words.length()));
	}
}
