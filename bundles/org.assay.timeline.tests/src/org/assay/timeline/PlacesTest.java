package org.assay.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.assay.text.Span;
import org.assay.timeline.Places.Place;
import org.junit.jupiter.api.Test;

class PlacesTest {
	private static final int LENGTH = 60;
	private final Random random = new Random(7);

	@Test
	void findsTheSameAsAskingEveryOne() {
		int found = 0;
		for (int round = 0; round < 300; round++) {
			List<Span> all = spans(random.nextInt(25));
			Places<Integer> places = places(all);
			Span asked = span();
			List<Integer> within = places.within(asked).stream().map(Place::thing).toList();
			List<Integer> around = places.around(asked).stream().map(Place::order).sorted().toList();
			assertEquals(indexes(all, asked::contains).stream().sorted(Comparator.comparing(all::get)).toList(),
					within);
			assertEquals(indexes(all, s -> s.contains(asked)), around);
			found += within.size() + around.size();
		}
		assertTrue(found >= 300, "the places were too far apart to tell anything");
	}

	@Test
	void atTheSamePlaceTheOrderGivenIsKept() {
		Places<Integer> places = places(List.of(new Span(5, 9), new Span(2, 9), new Span(5, 9)));
		assertEquals(List.of(1, 0, 2), places.within(new Span(0, 10)).stream().map(Place::thing).toList());
	}

	@Test
	void nothingStandsInAnEmptyText() {
		assertEquals(List.of(), places(List.of()).within(new Span(0, 10)));
		assertEquals(List.of(), places(List.of()).around(new Span(0, 0)));
	}

	private static Places<Integer> places(List<Span> all) {
		Places.Builder<Integer> builder = new Places.Builder<>();
		for (int i = 0; i < all.size(); i++) {
			builder.add(all.get(i), i);
		}
		return builder.build();
	}

	private static List<Integer> indexes(List<Span> all, Predicate<Span> wanted) {
		List<Integer> indexes = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			if (wanted.test(all.get(i))) {
				indexes.add(i);
			}
		}
		return indexes;
	}

	private List<Span> spans(int count) {
		List<Span> spans = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			spans.add(span());
		}
		return spans;
	}

	/** Short and long ones, some of them empty. */
	private Span span() {
		int begin = random.nextInt(LENGTH);
		return new Span(begin, begin + random.nextInt(random.nextBoolean() ? 4 : LENGTH - begin + 1));
	}
}
