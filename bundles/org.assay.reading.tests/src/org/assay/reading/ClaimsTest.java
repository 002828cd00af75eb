package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.Claim.Modality;
import org.assay.reading.Claim.Polarity;
import org.assay.reading.Claim.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

	private static Claim only(String text) {
		List<Claim> claims = Sample.of(text).reading().claims();
		assertEquals(1, claims.size(), claims::toString);
		return claims.get(0);
	}

	private static String slot(Claim claim, Role role) {
		return claim.slots().stream().filter(s -> s.role() == role).map(Claim.Slot::value).findFirst().orElse("");
	}

	@Test
	void theOutletsOwnSentenceIsAClaim() {
		Claim claim = only("The harbour guild bought two cranes in Norway on Monday.");
		assertTrue(claim.attribution().isEmpty());
		assertEquals("The harbour guild", slot(claim, Role.who));
		assertEquals("bought", slot(claim, Role.predicate));
		assertEquals("2031-03-03", slot(claim, Role.when));
		assertEquals("Norway", slot(claim, Role.where));
		assertEquals("two", slot(claim, Role.howMuch));
		assertEquals(Polarity.positive, claim.polarity());
		assertEquals(Modality.asserted, claim.modality());
	}

	@Test
	void anAttributedStatementKeepsItsAttribution() {
		Claim claim = only("Ada Quill said that the guild had not paid $3 million.");
		assertEquals("Ada Quill", claim.attribution().orElseThrow().speaker());
		assertEquals(Polarity.negative, claim.polarity());
		assertEquals(1, claim.figures().size());
	}

	@Test
	void conditionsHedgesAndPromisesAreMarked() {
		assertEquals(Modality.conditional, only("Ada Quill said the town would pay if the grant came.").modality());
		assertEquals(Modality.hedged, only("The guild may sell the crane.").modality());
		assertEquals(Modality.intended, only("Ada Quill promised to pay the guild.").modality());
		assertEquals(Modality.demanded, only("Ada Quill demanded that the guild pay.").modality());
	}

	@ParameterizedTest
	@ValueSource(strings = { "We did not know of the crack before May.", "No worker reported a crack." })
	void whatNobodyKnowsOrReportsIsDenied(String text) {
		Claim claim = only(text);
		assertEquals(Polarity.negative, claim.polarity());
		assertTrue(claim.attribution().orElseThrow().negated());
	}

	@Test
	void aSentenceMayHoldSeveralClaims() {
		assertEquals(2, Sample.of("The guild bought a crane, but the town sold its tug.").reading().claims().size());
	}

	@Test
	void aPronounIsResolvedWithAReason() {
		Reading reading = Sample.of("Ada Quill left the hall. She bought a crane.").reading();
		Claim claim = reading.claims().get(1);
		assertEquals("Ada Quill", slot(claim, Role.who));
		assertTrue(claim.why().because().contains("\"She\" refers to the nearest fitting person, Ada Quill"),
				claim.why()::because);
	}

	@Test
	void aPredicateHasNoMarksOfQuotation() {
		assertEquals("would not run",
				slot(only("Ada Quill said that she would not \"run\" from the guild."), Role.predicate));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada Quill declined to comment.", "Tom Bell refused to be named.",
			"An official asked not to be identified." })
	void aStatementAboutSpeakingClaimsNothing(String text) {
		assertEquals(List.of(), Sample.of(text).reading().claims());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada Quill refused to pay the guild.", "Ada Quill denied that the tug sank." })
	void whoDeniesIsToldByTheStanceAndNotByThePolarityOfTheWords(String text) {
		Claim claim = only(text);
		assertEquals(Stance.denies, claim.attribution().orElseThrow().stance());
		assertEquals(Polarity.positive, claim.polarity());
		assertEquals(Modality.asserted, claim.modality());
	}

	@Test
	void questionsClaimNothing() {
		assertEquals(0, Sample.of("Will the guild pay?").reading().claims().size());
	}

	@Test
	void wordsQuotedWithinAClaimAreNoSecondClaim() {
		assertEquals(1, Sample.of("Ada Quill said the quay was “fit for a century”.").reading().claims().size());
	}

	/** "who / predicate / what / whom" of each claim. */
	private static List<String> claims(String text) {
		return Sample.of(text).reading().claims().stream().map(c -> String.join(" / ", slot(c, Role.who),
				slot(c, Role.predicate), slot(c, Role.what), slot(c, Role.whom))).toList();
	}

	@Test
	void verbsThatShareASubjectAndClausesWithWhoAreClaims() {
		assertEquals(List.of("The guild / bought / a crane / ", "The guild / sold / its tug / "),
				claims("The guild bought a crane and sold its tug."));
		assertEquals(List.of("The ferry / closed /  / ", "The ferry / carried / 12,000 people / "),
				claims("The ferry, which carried 12,000 people last year, closed on Monday."));
	}

	@Test
	void whoActsIsFoundInPassiveClausesAndGivenToWhomInOthers() {
		assertEquals(List.of("the army / was built / The bridge / "), claims("The bridge was built by the army."));
		assertEquals(List.of("Ada Quill / gave / a map / the town"), claims("Ada Quill gave the town a map."));
		assertEquals(List.of("The town / plans to dredge / its harbour / "),
				claims("The town plans to dredge its harbour."));
	}

	@Test
	void pronounsAreResolved() {
		assertEquals(List.of("Ada Quill / left / the guild / ", "Ada Quill / sold / the quay / "),
				claims("Ada Quill left the guild. She sold the quay."));
		assertEquals(List.of("Ada Quill / sold / the quay / "), claims("“I sold the quay,” Ada Quill said."));
	}

	@Test
	void aConditionStaysWithItsOwnClaim() {
		List<Claim> claims = Sample.of("Ada Quill said the ferry would close if the grant failed, and that the guild "
				+ "had lost its case.").reading().claims();
		assertEquals(2, claims.size(), claims::toString);
		assertEquals("if the grant failed", slot(claims.get(0), Role.condition));
		assertEquals(Modality.conditional, claims.get(0).modality());
		assertEquals(Modality.asserted, claims.get(1).modality());
	}

	@Test
	void nothingAndNobodyDeny() {
		assertEquals(Polarity.negative, only("No sailor was hurt.").polarity());
		assertEquals(Polarity.negative, only("The guild paid nothing.").polarity());
	}

	@Test
	void wordsInBracketsBelongToTheirClaimOrAreOneOfTheirOwn() {
		Sample sample = Sample.of("Tom Bell leads the Guild of Pilots (GOP). Prices rose 5% (Brack says less).");
		assertEquals(List.of("Tom Bell leads the Guild of Pilots (GOP)", "Prices rose 5%", "Brack says less"),
				sample.reading().claims().stream().map(c -> sample.words(c.content())).toList());
	}

	@Test
	void aSlotHoldsBothMarksOrNone() {
		Claim claim = only("Residents have organised a “human chain” for Saturday.");
		assertEquals("a “human chain”", slot(claim, Role.what));
	}

	@Test
	void whatIsDoneByNoonIsDoneByNobody() {
		Claim claim = only("The fire was put out by 6 a.m.");
		assertTrue(claim.slots().stream().noneMatch(slot -> slot.role() == Role.who), claim::toString);
	}
}
