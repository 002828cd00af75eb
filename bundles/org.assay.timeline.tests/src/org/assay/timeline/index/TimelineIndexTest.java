package org.assay.timeline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.assay.text.Edtf;
import org.assay.timeline.Clock;
import org.assay.timeline.Golden;
import org.assay.timeline.Story;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.lanes.ByClock;
import org.assay.timeline.lanes.BySource;
import org.assay.timeline.lanes.LaneGrouping;
import org.assay.timeline.lanes.LaneGroupings;
import org.assay.timeline.scale.Range;
import org.junit.jupiter.api.Test;

class TimelineIndexTest {
	private static final int WIDTH = 900;
	private static final TimelineOptions OPTIONS = TimelineOptions.STANDARD;
	private final List<TimelineItem> many = Many.items(3000);

	private static Range range(String from, String to) {
		return new Range(Range.seconds(LocalDateTime.parse(from)), Range.seconds(LocalDateTime.parse(to)));
	}

	@Test
	void everyVisibleItemIsInExactlyOneMark() {
		TimelineIndex index = TimelineIndex.of(many, new BySource(), TimelineFilter.ALL);
		Random random = new Random(3);
		Range all = index.extent().orElseThrow();
		for (int i = 0; i < 150; i++) {
			long length = (long) Math.pow(10, 2 + random.nextDouble() * 7);
			long begin = all.begin() + (long) (random.nextDouble() * all.length());
			TimelineData data = index.compute(new Range(begin, begin + length), WIDTH, OPTIONS);
			int expected = 0;
			for (LaneData lane : data.lanes()) {
				int counted = lane.marks().stream().mapToInt(m -> m.tally().count()).sum();
				int visible = lane.total() - lane.earlier() - lane.later();
				// items put together by a step that is cut by the left edge may themselves lie before it
				assertTrue(counted >= visible, lane.lane() + ": " + counted + " of " + visible);
				long shown = lane.marks().stream().filter(m -> !m.isCluster()).count();
				assertTrue(shown <= visible + 60);
				expected += visible;
			}
			assertEquals(expected, data.visible());
			assertEquals(3000, data.total());
		}
	}

	@Test
	void whatWasSaidLongAgoDoesNotStretchTheReporting() {
		TimelineItem published = Many.item("p", Clock.published, Edtf.of("2025-03-10"), "", "", false);
		TimelineItem said = Many.item("s", Clock.said, Edtf.of("2025-03-07"), "", "", false);
		TimelineItem before = Many.item("b", Clock.said, Edtf.of("1938-12-26"), "", "", false);
		assertEquals(range("2025-03-07T00:00", "2025-03-11T00:00"), reporting(published, said, before));
		assertEquals(range("1938-12-26T00:00", "2025-03-08T00:00"), reporting(said, before),
				"without a publication nothing tells which is long ago");
	}

	private static Range reporting(TimelineItem... items) {
		return TimelineIndex.of(List.of(items), new ByClock(), TimelineFilter.ALL).reporting().orElseThrow();
	}

	@Test
	void wholeExtentCountsEveryItemOnce() {
		for (LaneGroupings.Named named : LaneGroupings.installed().all()) {
			LaneGrouping grouping = named.grouping();
			TimelineIndex index = TimelineIndex.of(many, grouping, TimelineFilter.ALL);
			TimelineData data = index.compute(index.extent().orElseThrow().fitted(), WIDTH, OPTIONS);
			int counted = data.lanes().stream().flatMap(l -> l.marks().stream()).mapToInt(m -> m.tally().count()).sum();
			assertEquals(3000, counted, named.name());
		}
	}

	@Test
	void signsOfOneRowDoNotOverlap() {
		for (LaneGroupings.Named named : LaneGroupings.installed().all()) {
			LaneGrouping grouping = named.grouping();
			TimelineIndex index = TimelineIndex.of(many, grouping, TimelineFilter.ALL);
			for (Range range : List.of(index.extent().orElseThrow(), range("2024-01-01T00:00", "2025-03-05T00:00"),
					range("2025-02-20T00:00", "2025-03-01T00:00"), range("2025-02-25T00:00", "2025-02-25T08:00"))) {
				for (LaneData lane : index.compute(range, WIDTH, OPTIONS).lanes()) {
					assertTrue(lane.rows() <= OPTIONS.rows());
					rowsAreApart(lane);
				}
			}
		}
	}

	private static void rowsAreApart(LaneData lane) {
		for (int row = 0; row < lane.rows(); row++) {
			int wanted = row;
			List<Mark> marks = lane.marks().stream().filter(m -> m.row() == wanted).toList();
			for (int i = 1; i < marks.size(); i++) {
				double gap = marks.get(i).signBegin() - marks.get(i - 1).signBegin() - marks.get(i - 1).signWidth();
				assertTrue(gap >= -0.01, marks.get(i - 1) + " runs into " + marks.get(i));
			}
		}
	}

	@Test
	void crowdedStepsShowTheirNumberAndOpenUpWhenZoomed() {
		List<TimelineItem> crowd = IntStream.range(0, 40)
				.mapToObj(i -> Many.item("c" + i, Clock.said, Edtf.of("2025-02-24T" + (10 + i / 4) + ":" + (10
						+ i % 4)),
						"Crowd " + i, "", i == 7))
				.toList();
		TimelineIndex index = TimelineIndex.of(crowd, new ByClock(), TimelineFilter.ALL);
		List<Mark> month = index.compute(range("2025-02-01T00:00", "2025-03-01T00:00"), WIDTH, OPTIONS).lanes().get(0)
				.marks();
		assertEquals(1, month.size());
		assertEquals(new Tally(0, 40, 0, 1, 0), month.get(0).tally());
		assertEquals("week of Mon 24 Feb 2025", month.get(0).words());
		assertEquals(Mark.SAMPLE, month.get(0).items().size());
		List<Mark> hour = index.compute(range("2025-02-24T10:00", "2025-02-24T11:00"), WIDTH, OPTIONS).lanes().get(0)
				.marks();
		assertEquals(4, hour.size());
		assertFalse(hour.get(0).isCluster());
	}

	@Test
	void theSameStretchIsPutTogetherHoweverFarOneZoomsIn() {
		List<TimelineItem> year = IntStream.range(0, 5000)
				.mapToObj(i -> Many.item("y" + i, Clock.happened, Edtf.of("2024"), "Year " + i, "", false)).toList();
		TimelineIndex index = TimelineIndex.of(year, new ByClock(), TimelineFilter.ALL);
		Mark mark = index.compute(range("2024-06-01T00:00", "2024-06-02T00:00"), WIDTH, OPTIONS).lanes().get(0).marks()
				.get(0);
		assertEquals(5000, mark.tally().count());
		assertEquals("2024", mark.words());
		assertEquals(0, mark.begin());
		assertEquals(WIDTH, mark.end());
	}

	@Test
	void theNumberOfMarksStaysBoundedAtEveryZoom() {
		List<TimelineItem> crowd = Many.items(20_000);
		TimelineIndex index = TimelineIndex.of(crowd, new ByClock(), TimelineFilter.ALL);
		Range all = index.extent().orElseThrow();
		for (Range range = all; range.length() > Range.SHORTEST; range = range.zoom(0.8, all.end() - 90_000)) {
			int marks = index.compute(range, WIDTH, OPTIONS).lanes().stream().mapToInt(l -> l.marks().size()).sum();
			assertTrue(marks <= OPTIONS.marks(), marks + " marks on " + range);
		}
	}

	@Test
	void whatCoversTheSameDayOpensWhenOneZoomsInOnIt() {
		List<TimelineItem> day = IntStream.range(0, 30)
				.mapToObj(i -> Many.item("d" + i, Clock.said, Edtf.of("2024-05-01"), "Day " + i, "", false)).toList();
		TimelineIndex index = TimelineIndex.of(day, new ByClock(), TimelineFilter.ALL);
		assertEquals(1, index.compute(range("2024-04-29T00:00", "2024-05-08T00:00"), WIDTH, OPTIONS).lanes().get(0)
				.marks().size());
		LaneData lane = index.compute(range("2024-05-01T00:00", "2024-05-02T00:00"), WIDTH, OPTIONS).lanes().get(0);
		assertEquals(30, lane.rows());
	}

	@Test
	void openEndsAreVisibleForeverButDoNotStretchTheExtent() {
		List<TimelineItem> items = List.of(Many.item("o", Clock.happened, Edtf.of("2022/.."), "Since", "", false),
				Many.item("p", Clock.happened, Edtf.of("2023-05-01"), "May", "", false));
		TimelineIndex index = TimelineIndex.of(items, new ByClock(), TimelineFilter.ALL);
		assertEquals(range("2022-01-01T00:00", "2023-05-02T00:00"), index.extent().orElseThrow());
		assertEquals(1, index.compute(range("2999-01-01T00:00", "2999-02-01T00:00"), WIDTH, OPTIONS).visible());
	}

	@Test
	void filtersAndSearch() {
		List<TimelineItem> items = Story.read().timeline().items();
		TimelineFilter said = new TimelineFilter("", EnumSet.of(Clock.said), false, false);
		assertEquals(2, TimelineIndex.of(items, new ByClock(), said).size());
		TimelineFilter search = new TimelineFilter(" ENGINES ", EnumSet.allOf(Clock.class), false, false);
		assertEquals(1, TimelineIndex.of(items, new ByClock(), search).size());
		TimelineFilter conflicts = new TimelineFilter("", EnumSet.allOf(Clock.class), false, true);
		assertEquals(2, TimelineIndex.of(items, new ByClock(), conflicts).size());
	}

	@Test
	void manyLanesShareTheLast() {
		List<TimelineItem> items = IntStream.range(0, 100)
				.mapToObj(i -> Many.item("l" + i, Clock.said, Edtf.of("2025-02-24"), "L", "outlet " + i, false))
				.toList();
		TimelineIndex index = TimelineIndex.of(items, new BySource(), TimelineFilter.ALL);
		List<LaneData> lanes = index.compute(range("2025-02-24T00:00", "2025-02-25T00:00"), WIDTH, OPTIONS).lanes();
		assertEquals(TimelineIndex.MOST_LANES, lanes.size());
		assertEquals("41 more", lanes.get(lanes.size() - 1).lane().label());
		assertEquals(41, lanes.get(lanes.size() - 1).total());
	}

	@Test
	void emptyHasNoExtentAndNoLanes() {
		TimelineIndex index = TimelineIndex.of(List.of(), new ByClock(), TimelineFilter.ALL);
		assertEquals(Optional.empty(), index.extent());
		assertTrue(index.compute(range("2025-01-01T00:00", "2026-01-01T00:00"), WIDTH, OPTIONS).lanes().isEmpty());
	}

	@Test
	void layoutOfTheStory() {
		TimelineIndex index = TimelineIndex.of(Story.read().timeline().items(), new BySource(), TimelineFilter.ALL);
		StringBuilder out = new StringBuilder();
		for (Range range : List.of(index.extent().orElseThrow().fitted(),
				index.reporting().orElseThrow().fitted())) {
			TimelineData data = index.compute(range, WIDTH, OPTIONS);
			for (LaneData lane : data.lanes()) {
				out.append(lane.lane().label()).append(", rows ").append(lane.rows()).append('\n');
				lane.marks().forEach(m -> out.append(String.format(Locale.ROOT,
						"  row %d %4.0f-%4.0f room %4.0f x%d %s: %s\n", m.row(), m.begin(), m.end(), m.labelRoom(),
						m.tally().count(), m.words(), m.item().label())));
			}
			out.append('\n');
		}
		Golden.check("layout.txt", out.toString());
	}
}
