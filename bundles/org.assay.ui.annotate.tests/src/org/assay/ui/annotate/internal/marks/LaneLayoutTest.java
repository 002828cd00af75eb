package org.assay.ui.annotate.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assay.model.ModelFactory;
import org.assay.model.Verdict;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class LaneLayoutTest {

	static Mark mark(String id, int... edges) {
		List<Span> spans = new ArrayList<>();
		for (int i = 0; i < edges.length; i += 2) {
			spans.add(new Span(edges[i], edges[i + 1]));
		}
		return new Mark(id, MarkKind.highlight, Verdict.PROPOSED, spans, Origin.ANALYST,
				ModelFactory.eINSTANCE.createHighlight());
	}

	@Test
	void aLongerMarkLiesBelowTheShorterOnesItHolds() {
		Mark sentence = mark("sentence", 0, 100);
		Mark phrase = mark("phrase", 10, 40);
		Mark word = mark("word", 20, 25);
		Mark apart = mark("apart", 60, 64);
		LaneLayout lanes = new LaneLayout(List.of(sentence, phrase, word, apart));
		assertEquals(List.of(2, 1, 0, 0), List.of(lanes.lane(sentence), lanes.lane(phrase), lanes.lane(word),
				lanes.lane(apart)));
	}

	@Test
	void theFifthLaneIsFolded() {
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			marks.add(mark("m" + i, 10 - i, 20 + i));
		}
		LaneLayout lanes = new LaneLayout(marks);
		assertEquals(3, lanes.lane(marks.get(3)));
		assertTrue(lanes.isFolded(marks.get(4)));
		assertEquals(marks.subList(4, 7).reversed(), lanes.folded(new Span(12, 13)));
		assertEquals(List.of(marks.get(6)), lanes.folded(new Span(4, 5)));
	}

	@Test
	void aMarkInTwoPartsKeepsOneLaneAndLeavesTheGapFree() {
		Mark parted = mark("parted", 0, 10, 30, 40);
		Mark within = mark("within", 2, 4);
		Mark gap = mark("gap", 12, 20);
		LaneLayout lanes = new LaneLayout(List.of(parted, within, gap));
		assertEquals(1, lanes.lane(parted));
		assertEquals(0, lanes.lane(within));
		assertEquals(0, lanes.lane(gap));
	}

	@Test
	void marksThatOverlapNeverShareALane() {
		Random random = new Random(11);
		for (int round = 0; round < 50; round++) {
			List<Mark> marks = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				int begin = random.nextInt(300);
				marks.add(mark("m" + i, begin, begin + 1 + random.nextInt(30)));
			}
			LaneLayout lanes = new LaneLayout(marks);
			for (Mark a : marks) {
				for (Mark b : marks) {
					if (a != b && a.extent().overlaps(b.extent()) && !lanes.isFolded(a) && !lanes.isFolded(b)) {
						assertNotEquals(lanes.lane(a), lanes.lane(b), a + " " + b);
						assertTrue(a.length() <= b.length() || lanes.lane(a) > lanes.lane(b), a + " over " + b);
					}
				}
			}
		}
	}

	@Test
	void tenThousandMarksTakeLittleTime() {
		Random random = new Random(3);
		Mark[] marks = new Mark[10_000];
		for (int i = 0; i < marks.length; i++) {
			int begin = random.nextInt(1_000_000);
			marks[i] = mark("m" + i, begin, begin + 5 + random.nextInt(random.nextInt(20) == 0 ? 400 : 40));
		}
		assertTimeout(Duration.ofSeconds(2), () -> new LaneLayout(Arrays.asList(marks)));
	}
}
