package org.assay.core.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assay.core.overview.Trends.Period;
import org.assay.core.overview.Trends.SourceClaims;
import org.assay.core.overview.Trends.Step;
import org.assay.model.AnalystJudgement;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Credibility;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Figure;
import org.assay.model.Grade;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Origin;
import org.assay.model.Question;
import org.assay.model.Relation;
import org.assay.model.Source;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class OverviewTest {
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private final Case model = MAKE.createCase();

	private Document document(String id, String published, Source outlet) {
		Document document = MAKE.createDocument();
		document.setId(id);
		document.setTextHash("hash of " + id);
		document.setTextLength(10);
		document.setPublishedAt(published);
		document.setOutlet(outlet);
		model.getDocuments().add(document);
		return document;
	}

	private Source source(String id, Grade grade) {
		Source source = MAKE.createSource();
		source.setId(id);
		source.setName(id);
		source.setGrade(grade);
		model.getSources().add(source);
		return source;
	}

	private static Claim claim(Document in) {
		Claim claim = MAKE.createClaim();
		propose(claim, 1);
		in.getClaims().add(claim);
		return claim;
	}

	private static void propose(Judged element, double confidence) {
		Judgement judgement = MAKE.createJudgement();
		judgement.setBy("org.assay.test");
		judgement.setConfidence(confidence);
		element.getJudgements().add(judgement);
	}

	private Question question(Claim... claims) {
		Question question = MAKE.createQuestion();
		question.getClaims().addAll(List.of(claims));
		model.getQuestions().add(question);
		return question;
	}

	private Comparison relation(Relation relation, double confidence, Claim a, Claim b) {
		Comparison comparison = MAKE.createComparison();
		comparison.setRelation(relation);
		comparison.setA(side(a));
		comparison.setB(side(b));
		propose(comparison, confidence);
		model.getComparisons().add(comparison);
		return comparison;
	}

	private static Evidence side(Claim claim) {
		Evidence side = MAKE.createEvidence();
		side.setDocument((Document) claim.eContainer());
		side.setElement(claim);
		return side;
	}

	private int count(String id) {
		return Overview.of(model, Set.of("en")).count(id).orElseThrow().number();
	}

	private List<Integer> counts(String... ids) {
		return List.of(ids).stream().map(this::count).toList();
	}

	@Test
	void documentsAreReadWhenTheAnalystDecidedAnythingInThem() {
		Document read = document("a", "2025-03-01", null);
		document("b", "", null).setLanguage("de-AT");
		document("c", "2025-03-01", source("s", Grade.B)).setLanguage("en-GB");
		document("d", "2025-03-01", null).setTextHash("");
		AnalystJudgement.add(claim(read), Verdict.ACCEPTED, "", Instant.EPOCH);
		assertEquals(List.of(1, 3, 3, 1, 1, 1, 3),
				counts("documents.read", "documents.unread", "documents.unmarked", "documents.failed",
						"documents.languages", "documents.undated", "documents.sourceless"));
		assertEquals(4, Overview.of(model, Set.of()).count("documents.read").orElseThrow().of());
		assertEquals(2, Overview.of(model, Set.of()).count("documents.languages").orElseThrow().number());
	}

	@Test
	void proposalsAreCountedByKindAndLeaveWhenTheyAreDecided() {
		Document document = document("a", "", null);
		Claim first = claim(document);
		claim(document);
		question(first);
		assertEquals(List.of(2, 0, 0), counts("proposals.claim", "proposals.figure", "proposals.question"));
		AnalystJudgement.add(first, Verdict.REJECTED, "", Instant.EPOCH);
		assertEquals(1, count("proposals.claim"));
		assertEquals(2, Overview.of(model, Set.of()).count("proposals.claim").orElseThrow().of());
	}

	@Test
	void openContradictionsAreWeighedByHowSureTheyAre() {
		Claim a = claim(document("a", "", null));
		Claim b = claim(document("b", "", null));
		relation(Relation.DATE_CLASH, .9, a, b);
		Comparison likely = relation(Relation.STANCE_CLASH, .6, a, b);
		relation(Relation.FIGURE_CLASH, .2, a, b);
		relation(Relation.WIDER_SCOPE, .9, a, b);
		relation(Relation.EQUAL, .9, a, b);
		AnalystJudgement.add(likely, Verdict.UNSURE, "", Instant.EPOCH);
		assertEquals(List.of(1, 1, 1, 1), counts("contradictions.sure", "contradictions.likely",
				"contradictions.unlikely", "contradictions.shifts"));
		AnalystJudgement.add(likely, Verdict.ACCEPTED, "", Instant.EPOCH);
		assertEquals(0, count("contradictions.likely"));
	}

	@Test
	void aQuestionIsAgreedByOriginsNotByDocuments() {
		Document a = document("a", "", source("post", Grade.UNGRADED));
		Document b = document("b", "", source("mail", Grade.UNGRADED));
		Document c = document("c", "", a.getOutlet());
		Claim ofA = claim(a);
		question(ofA, claim(b));
		question(claim(a), claim(c));
		Claim one = claim(a);
		Claim other = claim(b);
		question(one, other);
		relation(Relation.POLARITY_CLASH, 1, one, other);
		assertEquals(List.of(1, 1, 1), counts("questions.agreed", "questions.single", "questions.contested"));
		assertEquals(2, count("claims.single"), "those of one outlet have no second");
		Origin wire = MAKE.createOrigin();
		wire.setId("wire");
		wire.getDocuments().addAll(List.of(a, b));
		model.getOrigins().add(wire);
		assertEquals(List.of(0, 2, 1), counts("questions.agreed", "questions.single", "questions.contested"));
		assertEquals(6, count("claims.single"));
		AnalystJudgement.add(wire, Verdict.REJECTED, "", Instant.EPOCH);
		assertEquals(1, count("questions.agreed"));
		ofA.setCredibility(Credibility.PROBABLE);
		assertEquals(5, count("claims.ungraded"));
	}

	@Test
	void sourcesAreCountedByGrade() {
		source("a", Grade.A);
		source("b", Grade.A);
		source("c", Grade.UNGRADED);
		assertEquals(List.of(2, 0, 1), counts("sources.a", "sources.f", "sources.ungraded"));
	}

	@Test
	void daysWithoutDocumentsStandBetweenThoseWithSome() {
		document("a", "2025-02-27", null);
		document("b", "2025-03-01T10:00Z", null);
		document("c", "2025-03-01", null);
		document("d", "2025-03", null);
		document("e", "Monday", null);
		assertEquals(List.of(new Period("2025-02-27", 1), new Period("2025-02-28", 0), new Period("2025-03-01", 2)),
				Trends.of(model).published());
		assertEquals(Step.day, Trends.of(model).step());
		document("f", "2025-06-30", null);
		assertEquals(Step.month, Trends.of(model).step());
		assertEquals(List.of("2025-02", "2025-03", "2025-04", "2025-05", "2025-06"),
				Trends.of(model).published().stream().map(Period::at).toList());
		document("g", "1999-12-31", null);
		assertEquals(Step.year, Trends.of(model).step());
		assertEquals(IntStream.rangeClosed(1999, 2025).mapToObj(Integer::toString).toList(),
				Trends.of(model).published().stream().map(Period::at).toList());
	}

	@Test
	void claimsOfASourceAreOpenOrJudged() {
		Document a = document("a", "", source("post", Grade.UNGRADED));
		AnalystJudgement.add(claim(a), Verdict.ACCEPTED, "", Instant.EPOCH);
		claim(document("b", "", a.getOutlet()));
		claim(document("c", "", null));
		document("d", "", source("silent", Grade.UNGRADED));
		assertEquals(List.of(new SourceClaims("post", 1, 1), new SourceClaims("", 0, 1)), Trends.of(model).sources());
	}

	@Test
	void figuresOfAQuestionAreFollowedOverDaysAndByUnit() {
		Claim first = claim(document("a", "2025-03-02", null));
		Claim second = claim(document("b", "2025-03-01", null));
		first.getFigures().add(figure(first, "5", "USD"));
		second.getFigures().add(figure(second, "4", "USD"));
		second.getFigures().add(figure(second, "7", "EUR"));
		Question question = question(first, second);
		assertEquals(1, Trends.of(model).figures().size(), "one day is no trend");
		Trends.FigureTrend trend = Trends.of(model).figures().getFirst();
		assertEquals(question, trend.question());
		assertEquals("USD", trend.unit());
		assertEquals(List.of(new BigDecimal("4"), new BigDecimal("5")),
				trend.points().stream().map(Trends.FigurePoint::value).toList());
	}

	@Test
	void ofAPartOfACaseOnlyWhatIsInItIsCountedAndHowMuchThereIs() {
		Source post = source("post", Grade.A);
		Document a = document("a", "2025-03-02", post);
		Document b = document("b", "1999-03-01", source("mail", Grade.B));
		Claim inside = claim(a);
		Claim outside = claim(a);
		Claim other = claim(b);
		Question question = question(inside, other);
		question(outside);
		Comparison relation = relation(Relation.DATE_CLASH, .9, inside, other);
		relation(Relation.DATE_CLASH, .9, outside, other);
		inside.getFigures().add(figure(inside, "5", "USD"));
		other.getFigures().add(figure(other, "4", "USD"));
		assertEquals(1, Trends.of(model).figures().size());
		Set<EObject> part = Set.of(a, post, inside, question, relation);
		Overview overview = Overview.of(model, Set.of("en"), part::contains);
		List<String> told = new ArrayList<>();
		for (String id : List.of("documents.read", "proposals.claim", "contradictions.sure", "questions.contested",
				"claims.single", "sources.a", "sources.b")) {
			Count count = overview.count(id).orElseThrow();
			told.add(id + " " + count.number() + " of " + count.of() + " of " + count.whole());
		}
		assertEquals(List.of("documents.read 1 of 1 of 2", "proposals.claim 1 of 1 of 3",
				"contradictions.sure 1 of 1 of 2", "questions.contested 1 of 1 of 2", "claims.single 0 of 1 of 3",
				"sources.a 1 of 1 of 2", "sources.b 0 of 1 of 2"), told);
		Trends trends = Trends.of(model, part::contains);
		assertEquals(List.of(new Period("2025-03-02", 1)), trends.published());
		assertEquals(List.of(new SourceClaims("post", 0, 1)), trends.sources());
		assertEquals(List.of(), trends.figures(), "a day alone is no trend");
	}

	private static Figure figure(Claim claim, String value, String unit) {
		Figure figure = MAKE.createFigure();
		figure.setValue(new BigDecimal(value));
		figure.setUnit(unit);
		((Document) claim.eContainer()).getAnnotations().add(figure);
		return figure;
	}
}
