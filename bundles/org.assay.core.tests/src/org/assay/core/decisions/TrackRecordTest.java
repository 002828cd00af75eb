package org.assay.core.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.core.Samples;
import org.assay.core.decisions.TrackRecord.Outcome;
import org.assay.model.AttributionLink;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Document;
import org.assay.model.Grade;
import org.assay.model.Ids;
import org.assay.model.ModelFactory;
import org.assay.model.Source;
import org.assay.model.Stance;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackRecordTest {
	@TempDir
	Path temp;
	private OpenCase open;
	private Decisions decisions;
	private Document document;
	private Source outlet;
	private Source speaker;

	@BeforeEach
	void openCase() throws IOException {
		open = Samples.store().create(temp.resolve("case"), "Orrin");
		document = open.importArticle(Samples.article("a.txt", "Fire in Orrin")).document();
		decisions = new Decisions(open);
		outlet = source("Orrin Post");
		speaker = source("Ida Holm");
		open.change("outlet", () -> {
			open.model().getSources().addAll(List.of(outlet, speaker));
			document.setOutlet(outlet);
		});
	}

	@AfterEach
	void closeCase() {
		open.close();
	}

	private static Source source(String name) {
		Source source = ModelFactory.eINSTANCE.createSource();
		source.setId(Ids.fresh("src"));
		source.setName(name);
		return source;
	}

	private Claim claim(Source stated, Stance stance) {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId(Ids.fresh("clm"));
		if (stated != null) {
			AttributionLink link = ModelFactory.eINSTANCE.createAttributionLink();
			link.setSource(stated);
			link.setStance(stance);
			claim.getChain().add(link);
		}
		open.change("claim", () -> document.getClaims().add(claim));
		return claim;
	}

	private TrackRecord of(Source source) {
		return TrackRecord.of(open.model(), source);
	}

	@Test
	void eachSourceAnswersForWhatItStatesItself() {
		decisions.grade(List.of(claim(null, null)), Credibility.CONFIRMED, "seen there");
		decisions.grade(List.of(claim(null, null)), Credibility.POSSIBLE, "");
		decisions.grade(List.of(claim(speaker, Stance.ASSERTS)), Credibility.IMPROBABLE, "the film shows otherwise");
		decisions.grade(List.of(claim(speaker, Stance.DENIES)), Credibility.DOUBTFUL, "");
		claim(speaker, Stance.ASSERTS);
		assertEquals(new TrackRecord(1, 0), of(outlet));
		assertEquals(new TrackRecord(1, 1), of(speaker));
		assertEquals(Map.of(outlet, of(outlet), speaker, of(speaker)), TrackRecord.all(open.model()));
	}

	@Test
	void aClaimTellsHowItCountsAndForWhom() {
		Claim denied = claim(speaker, Stance.DENIES);
		assertEquals(Outcome.open, TrackRecord.outcome(denied));
		decisions.grade(List.of(denied), Credibility.UNDETERMINED, "");
		assertEquals(Outcome.open, TrackRecord.outcome(denied));
		decisions.grade(List.of(denied), Credibility.IMPROBABLE, "");
		assertEquals(Outcome.held, TrackRecord.outcome(denied));
		decisions.grade(List.of(denied), Credibility.CONFIRMED, "");
		assertEquals(Outcome.failed, TrackRecord.outcome(denied));
		assertEquals(Optional.of(speaker), TrackRecord.source(document, denied));
		assertEquals(Optional.of(outlet), TrackRecord.source(document, claim(null, null)));
	}

	@Test
	void aSourceIsGradedForAReasonAndNothingElseChanges() {
		Claim claim = claim(null, null);
		decisions.grade(List.of(claim), Credibility.CONFIRMED, "seen there");
		assertEquals(Grade.UNGRADED, outlet.getGrade());
		assertThrows(IllegalArgumentException.class, () -> decisions.grade(outlet, Grade.B, " "));
		decisions.grade(outlet, Grade.E, "prints what it is sent");
		assertEquals(Grade.E, outlet.getGrade());
		assertEquals("prints what it is sent", outlet.getGradeReason());
		assertEquals(Credibility.CONFIRMED, claim.getCredibility());
		assertEquals(new TrackRecord(1, 0), of(outlet));
		decisions.grade(outlet, Grade.UNGRADED, "");
		assertNull(outlet.getGradeReason());
		open.undo();
		assertEquals("prints what it is sent", outlet.getGradeReason());
	}

	@Test
	void aGradeIsOneChangeWithAReasonAndCanBeTakenBack() {
		Claim claim = claim(null, null);
		decisions.grade(List.of(claim), Credibility.DOUBTFUL, "two others say otherwise");
		assertEquals(Credibility.DOUBTFUL, claim.getCredibility());
		assertEquals(Verdict.ACCEPTED, Verdicts.of(claim));
		assertEquals("two others say otherwise", claim.getJudgements().getLast().getNote());
		open.undo();
		assertEquals(Credibility.UNGRADED, claim.getCredibility());
		assertEquals(0, claim.getJudgements().size());
	}

	@Test
	void rejectedClaimsDoNotCount() {
		Claim claim = claim(null, null);
		decisions.grade(List.of(claim), Credibility.CONFIRMED, "");
		decisions.decide(List.of(claim), Verdict.REJECTED, "misread");
		assertEquals(0, of(outlet).n());
	}

	@Test
	void theIntervalIsWilsons() {
		TrackRecord record = new TrackRecord(7, 2);
		assertEquals(0.453, record.low(), 0.001);
		assertEquals(0.937, record.high(), 0.001);
		assertEquals("7 of 9 held, 45 to 94%", record.words());
		assertEquals(1, new TrackRecord(3, 0).high(), 0.001);
		assertEquals(0.438, new TrackRecord(3, 0).low(), 0.001);
		assertEquals("", new TrackRecord(0, 0).words());
	}
}
