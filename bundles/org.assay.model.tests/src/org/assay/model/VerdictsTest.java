package org.assay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VerdictsTest {
	private final Claim claim = ModelFactory.eINSTANCE.createClaim();

	@Test
	void whatNobodyJudgedIsAccepted() {
		assertEquals(Verdict.ACCEPTED, Verdicts.of(claim));
		assertTrue(Verdicts.decisive(claim).isEmpty());
		assertTrue(Verdicts.stands(claim));
	}

	@Test
	void theLastAnalysisCountsWithoutTheAnalyst() {
		judge("a", Verdict.ACCEPTED);
		judge("b", Verdict.REJECTED);
		assertEquals(Verdict.REJECTED, Verdicts.of(claim));
		assertFalse(Verdicts.isDecidedByAnalyst(claim));
		assertFalse(Verdicts.stands(claim));
	}

	@Test
	void theAnalystOutlivesEveryLaterRun() {
		judge("a", Verdict.PROPOSED);
		judge(Verdicts.ANALYST, Verdict.REJECTED);
		judge(Verdicts.ANALYST, Verdict.UNSURE);
		judge("a", Verdict.ACCEPTED);
		assertEquals(Verdict.UNSURE, Verdicts.of(claim));
		assertTrue(Verdicts.isDecidedByAnalyst(claim));
		assertEquals(Verdicts.ANALYST, Verdicts.decisive(claim).orElseThrow().getBy());
	}

	private void judge(String by, Verdict verdict) {
		claim.getJudgements().add(SampleModel.judgement(by, verdict));
	}
}
