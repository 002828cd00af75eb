package org.assay.core.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.core.questions.QuestionMatrix.Answer;
import org.assay.core.questions.QuestionMatrix.Cell;
import org.assay.model.AttributionLink;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Polarity;
import org.assay.model.Question;
import org.assay.model.Relation;
import org.assay.model.Source;
import org.assay.model.Span;
import org.assay.model.Stance;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionMatrixTest {
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private final Case ferry = MAKE.createCase();
	private final Question question = MAKE.createQuestion();
	private Document post;
	private Document herald;
	private Document mail;

	@BeforeEach
	void threeOutlets() {
		post = document("Post");
		herald = document("Herald");
		mail = document("Mail");
		question.setTitle("Does the ferry sail?");
		ferry.getQuestions().add(question);
	}

	private Document document(String outlet) {
		Source source = MAKE.createSource();
		source.setId("s-" + outlet);
		source.setName(outlet);
		ferry.getSources().add(source);
		Document document = MAKE.createDocument();
		document.setId("d-" + outlet);
		document.setOutlet(source);
		ferry.getDocuments().add(document);
		return document;
	}

	private Claim claim(Document in, Stance stance, Polarity polarity) {
		Claim claim = MAKE.createClaim();
		claim.setPolarity(polarity);
		claim.getContent().add(span(0, 20));
		AttributionLink link = MAKE.createAttributionLink();
		link.setStance(stance);
		claim.getChain().add(link);
		in.getClaims().add(claim);
		question.getClaims().add(claim);
		return claim;
	}

	private static Span span(int begin, int end) {
		Span span = MAKE.createSpan();
		span.setBegin(begin);
		span.setEnd(end);
		return span;
	}

	private static Evidence side(Document document, int begin, int end) {
		Evidence side = MAKE.createEvidence();
		side.setDocument(document);
		side.setSpan(span(begin, end));
		return side;
	}

	private List<Answer> answers() {
		return QuestionMatrix.of(ferry).rows().getFirst().cells().stream().map(Cell::answer).toList();
	}

	@Test
	void whatAllSayIsNotSoIsAsserted() {
		claim(post, Stance.ASSERTS, Polarity.NEGATIVE);
		claim(herald, Stance.ASSERTS, Polarity.NEGATIVE);
		assertEquals(List.of(Answer.asserts, Answer.asserts),
				QuestionMatrix.of(ferry).rows().getFirst().cells().stream().map(Cell::answer).toList());
		claim(mail, Stance.ASSERTS, Polarity.POSITIVE);
		assertEquals(Answer.denies, QuestionMatrix.of(ferry).rows().getFirst().cells().getFirst().answer());
	}

	@Test
	void columnsAreTheSourcesThatSpeak() {
		claim(post, Stance.ASSERTS, Polarity.POSITIVE);
		claim(mail, Stance.DENIES, Polarity.POSITIVE);
		QuestionMatrix matrix = QuestionMatrix.of(ferry);
		assertEquals(List.of("Post", "Mail"), matrix.columns().stream().map(QuestionMatrix.Column::name).toList());
		assertEquals(List.of(Answer.asserts, Answer.denies), answers());
		assertEquals(2, matrix.rows().getFirst().speaking());
	}

	@Test
	void whoSaysNothingIsSilent() {
		claim(post, Stance.ASSERTS, Polarity.POSITIVE);
		Question other = MAKE.createQuestion();
		ferry.getQuestions().add(other);
		Claim aside = claim(herald, Stance.ASSERTS, Polarity.POSITIVE);
		question.getClaims().remove(aside);
		other.getClaims().add(aside);
		assertEquals(List.of(Answer.asserts, Answer.silent), answers());
	}

	@Test
	void aDeniedNegativeIsAnAssertion() {
		claim(post, Stance.DENIES, Polarity.NEGATIVE);
		claim(herald, Stance.REPORTS, Polarity.NEGATIVE);
		assertEquals(List.of(Answer.asserts, Answer.denies), answers());
	}

	@Test
	void twoAnswersOfOneSourceDiffer() {
		claim(post, Stance.ASSERTS, Polarity.POSITIVE);
		claim(post, Stance.ASSERTS, Polarity.NEGATIVE);
		assertEquals(List.of(Answer.differs), answers());
	}

	@Test
	void aContradictionFoundInTheWordsMakesBothDiffer() {
		claim(post, Stance.ASSERTS, Polarity.POSITIVE);
		claim(herald, Stance.ASSERTS, Polarity.POSITIVE);
		Comparison clash = MAKE.createComparison();
		clash.setRelation(Relation.FIGURE_CLASH);
		clash.setA(side(post, 3, 9));
		clash.setB(side(herald, 5, 12));
		ferry.getComparisons().add(clash);
		assertEquals(List.of(Answer.differs, Answer.differs), answers());
		reject(clash);
		assertEquals(List.of(Answer.asserts, Answer.asserts), answers(), "a rejected comparison does not count");
	}

	@Test
	void rejectedQuestionsAreLeftOut() {
		claim(post, Stance.ASSERTS, Polarity.POSITIVE);
		Judgement no = MAKE.createJudgement();
		no.setBy(Verdicts.ANALYST);
		no.setVerdict(Verdict.REJECTED);
		question.getJudgements().add(no);
		assertTrue(QuestionMatrix.of(ferry).rows().isEmpty());
	}

	private static void reject(Comparison comparison) {
		Judgement no = MAKE.createJudgement();
		no.setBy(Verdicts.ANALYST);
		no.setVerdict(Verdict.REJECTED);
		comparison.getJudgements().add(no);
	}

	@Test
	void ofSomeQuestionsOnlyThoseWhoAnswerThemAreLeft() {
		claim(post, Stance.ASSERTS, Polarity.POSITIVE);
		claim(mail, Stance.ASSERTS, Polarity.POSITIVE);
		Question other = MAKE.createQuestion();
		ferry.getQuestions().add(other);
		other.getClaims().add(claim(herald, Stance.ASSERTS, Polarity.POSITIVE));
		question.getClaims().removeLast();
		QuestionMatrix whole = QuestionMatrix.of(ferry);
		assertEquals(List.of("Post", "Herald", "Mail"), whole.columns().stream().map(c -> c.name()).toList());
		QuestionMatrix first = whole.only(row -> row.question() == question);
		assertEquals(List.of("Post", "Mail"), first.columns().stream().map(c -> c.name()).toList());
		assertEquals(List.of(Answer.asserts, Answer.asserts),
				first.rows().getFirst().cells().stream().map(Cell::answer).toList());
		assertEquals(1, first.rows().size());
	}

	@Test
	void aDocumentWithoutOutletAndTitleStandsUnderTheNameOfItsFile() {
		post.setOutlet(null);
		post.setOriginalName("post.txt");
		claim(post, Stance.ASSERTS, Polarity.POSITIVE);
		assertEquals("post.txt", QuestionMatrix.of(ferry).columns().getFirst().name());
	}
}
