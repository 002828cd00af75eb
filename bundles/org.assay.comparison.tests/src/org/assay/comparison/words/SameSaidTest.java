package org.assay.comparison.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameSaidTest {
	@Test
	void aSentenceSaysWhatItSays() {
		assertTrue(of("the mill at orrin burned down on friday", "the mill at orrin burned down on friday") > 0.9);
	}

	@Test
	void otherWordsForTheSameAreLikelierThanOtherNews() {
		String told = "the council of orrin voted on monday to close the mill for good";
		double near = of(told, "orrin's council voted to close its mill for good");
		double far = of(told, "the harbour master welcomed three new ferries");
		assertTrue(near >= SameSaid.LIKELY, () -> "near " + near);
		assertTrue(far < 0.1, () -> "far " + far);
	}

	@Test
	void anotherNumberAndADenialMakeItLessLikely() {
		String told = "the fire in the mill killed 9 people on friday";
		assertTrue(of(told, "the fire in the mill killed 14 people on friday") < of(told, told));
		assertTrue(of(told, "the fire in the mill never killed 9 people on friday") < of(told, told));
	}

	@Test
	void theOrderOfTheTwoDoesNotMatter() {
		String a = "the mill will be rebuilt within a year, the council said";
		String b = "the council promised to rebuild the mill";
		assertEquals(of(a, b), of(b, a));
	}

	@Test
	void nothingSaysNothing() {
		assertEquals(0, SameSaid.probability(List.of(), List.of("mill")));
		assertEquals(0, SameSaid.probability(List.of(), List.of()));
	}

	private static double of(String a, String b) {
		return SameSaid.probability(List.of(a.split(" ")), List.of(b.split(" ")));
	}
}
