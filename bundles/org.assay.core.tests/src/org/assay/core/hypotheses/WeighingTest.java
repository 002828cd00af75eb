package org.assay.core.hypotheses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.hypotheses.Weighing.Row;
import org.assay.model.Consistency;
import org.assay.model.Level;
import org.junit.jupiter.api.Test;

class WeighingTest {
	private static final double EXACT = 1e-9;

	/** @param ratings two letters or one as Heuer writes them: II, I, N, C, CC, NA, and - for none */
	private static Row row(double weight, String ratings) {
		return new Row(weight, Stream.of(ratings.split(" ")).map(WeighingTest::rating).toList());
	}

	private static Optional<Consistency> rating(String letters) {
		return switch (letters) {
		case "II" -> Optional.of(Consistency.VERY_INCONSISTENT);
		case "I" -> Optional.of(Consistency.INCONSISTENT);
		case "N" -> Optional.of(Consistency.NEUTRAL);
		case "C" -> Optional.of(Consistency.CONSISTENT);
		case "CC" -> Optional.of(Consistency.VERY_CONSISTENT);
		case "NA" -> Optional.of(Consistency.NOT_APPLICABLE);
		default -> Optional.empty();
		};
	}

	@Test
	void onlyWhatSpeaksAgainstCounts() {
		Weighing weighing = new Weighing(3, List.of(row(1, "CC I II"), row(1, "CC C NA"), row(2, "CC I N")));
		assertEquals(0, weighing.against(0), EXACT);
		assertEquals(3, weighing.against(1), EXACT);
		assertEquals(2, weighing.against(2), EXACT);
		assertEquals(List.of(List.of(0), List.of(2), List.of(1)), weighing.order());
	}

	@Test
	void eachLevelCountsTheRootOfTwo() {
		assertEquals(2, Weighing.weight(Level.HIGH, Level.HIGH), EXACT);
		assertEquals(Math.sqrt(2), Weighing.weight(Level.HIGH, Level.MEDIUM), EXACT);
		assertEquals(1, Weighing.weight(Level.LOW, Level.HIGH), EXACT);
		assertEquals(0.5, Weighing.weight(Level.LOW, Level.LOW), EXACT);
	}

	@Test
	void theSameScoreStandsTogetherHoweverItIsAddedUp() {
		double root = Math.sqrt(2);
		Weighing weighing = new Weighing(2, List.of(row(root, "I N"), row(0.5, "I N"), row(1 / root, "I I"),
				row(0.5, "N I"), row(root, "N I")));
		assertEquals(List.of(List.of(0, 1)), weighing.order());
	}

	@Test
	void aRowRatedAlikeForAllSaysNothing() {
		Weighing weighing = new Weighing(3,
				List.of(row(1, "C C C"), row(2, "II CC N"), row(1, "I NA C"), row(1, "C C -"),
						row(1, "NA NA NA"), row(1, "C II C")));
		assertEquals(List.of(0, 4, 2, 0, 0, 3), weighing.rows().stream().map(Row::spread).toList());
		assertEquals(List.of(0, 4), weighing.silent(), "a row that is not rated for all may still say something");
		assertEquals(List.of(1, 5, 2, 0, 3, 4), weighing.byDiagnosticity());
		assertEquals(1, weighing.unrated());
		assertEquals(5, weighing.rated(2));
	}

	@Test
	void rowsThatTheOrderHangsOnAreFound() {
		Weighing weighing = new Weighing(2, List.of(row(1, "I C"), row(0.5, "C I"), row(1, "C C"), row(1, "I I")));
		assertEquals(List.of(List.of(1), List.of(0)), weighing.order());
		assertEquals(List.of(new Weighing.Influence(0, List.of(List.of(0), List.of(1)))), weighing.influences());
		assertEquals(List.of(0, 1), weighing.differing(0, 1));
	}

	@Test
	void aTieThatComesOfLeavingARowOutIsAnotherOrder() {
		Weighing weighing = new Weighing(2, List.of(row(1, "I C"), row(1, "N N")));
		assertEquals(List.of(new Weighing.Influence(0, List.of(List.of(0, 1)))), weighing.influences());
	}

	@Test
	void nothingIsWeighedWithoutRows() {
		Weighing weighing = new Weighing(2, List.of());
		assertEquals(List.of(List.of(0, 1)), weighing.order());
		assertEquals(List.of(), weighing.influences());
		assertEquals(List.of(), new Weighing(0, List.of()).order());
	}
}
