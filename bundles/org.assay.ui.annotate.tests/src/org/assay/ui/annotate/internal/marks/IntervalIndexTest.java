package org.assay.ui.annotate.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.marks.IntervalIndex.Entry;
import org.junit.jupiter.api.Test;

class IntervalIndexTest {

	@Test
	void findsWhatLookingAtAllFinds() {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			List<Entry<Integer>> entries = new ArrayList<>();
			int count = random.nextInt(60);
			for (int i = 0; i < count; i++) {
				int begin = random.nextInt(100);
				entries.add(new Entry<>(new Span(begin, begin + random.nextInt(30)), i));
			}
			int begin = random.nextInt(110);
			Span asked = new Span(begin, begin + 1 + random.nextInt(20));
			List<Integer> expected = entries.stream().filter(e -> e.span().overlaps(asked) && !e.span().isEmpty())
					.sorted(Comparator.comparing(Entry::span)).map(Entry::value).toList();
			List<Integer> found = new IntervalIndex<>(entries).overlapping(asked).stream()
					.filter(i -> !entries.get(i).span().isEmpty()).toList();
			assertEquals(expected, found);
		}
	}

	@Test
	void anEndIsNotWithin() {
		var index = new IntervalIndex<>(List.of(new Entry<>(new Span(3, 5), "a")));
		assertEquals(List.of("a"), index.at(4));
		assertTrue(index.at(5).isEmpty());
		assertTrue(index.at(2).isEmpty());
	}

	@Test
	void anEmptyIndexFindsNothing() {
		assertTrue(new IntervalIndex<String>(List.of()).overlapping(new Span(0, 100)).isEmpty());
	}
}
