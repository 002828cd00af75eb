package org.assay.core.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.assay.core.stories.Stories.Story;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Evidence;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Question;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.junit.jupiter.api.Test;

class StoriesTest {
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private final Case model = MAKE.createCase();
	private final Document a = document("a", "2025-03-02");
	private final Document b = document("b", "2025-03-01");
	private final Document c = document("c", null);
	private final Document d = document("d", "2025-02-01");
	private final Document e = document("e", "2025-02-02");
	private final Document alone = document("alone", "2025-02-02");

	private Document document(String id, String published) {
		Document document = MAKE.createDocument();
		document.setId(id);
		document.setPublishedAt(published);
		model.getDocuments().add(document);
		return document;
	}

	private Question question(Document... documents) {
		Question question = MAKE.createQuestion();
		for (Document document : documents) {
			Claim claim = MAKE.createClaim();
			document.getClaims().add(claim);
			question.getClaims().add(claim);
		}
		model.getQuestions().add(question);
		return question;
	}

	private static Evidence evidence(Document document) {
		Evidence evidence = MAKE.createEvidence();
		evidence.setDocument(document);
		return evidence;
	}

	private Comparison compare(Document one, Document other) {
		Comparison comparison = MAKE.createComparison();
		comparison.setA(evidence(one));
		comparison.setB(other == null ? null : evidence(other));
		model.getComparisons().add(comparison);
		return comparison;
	}

	private static void reject(Judged element) {
		Judgement judgement = MAKE.createJudgement();
		judgement.setBy(Verdicts.ANALYST);
		judgement.setVerdict(Verdict.REJECTED);
		element.getJudgements().add(judgement);
	}

	private List<List<Document>> stories() {
		return Stories.of(model).all().stream().map(Story::documents).toList();
	}

	@Test
	void questionsEventsAndComparisonsJoin() {
		question(d, e);
		question(a, b);
		compare(b, c);
		Event event = MAKE.createEvent();
		event.getEvidence().addAll(List.of(evidence(d), evidence(e)));
		model.getEvents().add(event);
		compare(alone, null);
		assertEquals(List.of(List.of(b, a, c), List.of(d, e)), stories(),
				"the largest first, the first published first");
		assertEquals(Optional.empty(), Stories.of(model).of(alone));
		assertEquals("b", Stories.of(model).of(c).orElseThrow().id());
	}

	@Test
	void whatTheAnalystRejectsJoinsNoMore() {
		Comparison comparison = compare(a, b);
		Question question = question(a, c);
		assertEquals(List.of(List.of(b, a, c)), stories());
		reject(comparison);
		assertEquals(List.of(List.of(a, c)), stories());
		reject(question.getClaims().getLast());
		assertEquals(List.of(), stories());
	}

	@Test
	void aQuestionBelongsToTheStoryOfThoseWhoAnswerIt() {
		question(a, b);
		Question ofOne = question(alone);
		Question within = question(a);
		Stories stories = Stories.of(model);
		assertEquals(Optional.empty(), stories.of(ofOne));
		assertEquals(stories.of(a), stories.of(within));
	}

	@Test
	void aStoryIsCalledAfterTheFirstThatHasATitle() {
		compare(a, b);
		assertEquals(b, Stories.of(model).all().getFirst().called());
		a.setTitle("The ferry");
		assertEquals(a, Stories.of(model).all().getFirst().called());
		b.setTitle(" ");
		assertEquals(a, Stories.of(model).all().getFirst().called());
	}
}
