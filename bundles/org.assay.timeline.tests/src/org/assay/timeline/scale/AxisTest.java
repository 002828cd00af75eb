package org.assay.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assay.text.Edtf;
import org.assay.timeline.Golden;
import org.junit.jupiter.api.Test;

class AxisTest {
	private static final long MIDDLE = Range.seconds(LocalDateTime.of(2025, 2, 25, 5, 45));

	@Test
	void readsWellFromAMinuteToAMillennium() {
		StringBuilder out = new StringBuilder();
		long minute = 60;
		long day = 1440 * minute;
		for (long length : List.of(minute, 10 * minute, 90 * minute, 5 * 60 * minute, day, 3 * day, 10 * day, 40 * day,
				200 * day, 700 * day, 3000 * day, 10_000 * day, 36_525 * day, 365_250 * day, 3_652_500 * day)) {
			Axis axis = Axis.of(new Scale(new Range(MIDDLE - length / 2, MIDDLE + length / 2), 800));
			out.append(axis.step()).append('\n');
			out.append("  ").append(axis.bands().stream()
					.map(b -> Math.round(b.begin()) + "-" + Math.round(b.end()) + " " + b.label())
					.collect(Collectors.joining(" | "))).append('\n');
			out.append("  ").append(axis.ticks().stream().map(t -> Math.round(t.x()) + " " + t.label())
					.collect(Collectors.joining(" | "))).append('\n');
		}
		Golden.check("axes.txt", out.toString());
	}

	@Test
	void aStretchIsToldAsFinelyAsItIsLong() {
		assertEquals("2021 to 2029",
				StepWords.range(new Range(MIDDLE - 4 * 365 * 86_400L, MIDDLE + 4 * 365 * 86_400L)));
		assertEquals("Sun 23 Feb 2025 to Thu 27 Feb 2025",
				StepWords.range(new Range(MIDDLE - 2 * 86_400L, MIDDLE + 2 * 86_400L)));
		assertEquals("Tue 25 Feb 2025, 05:45 to Tue 25 Feb 2025, 06:44",
				StepWords.range(new Range(MIDDLE, MIDDLE + 3600)));
		assertEquals("May 2016 to July 2017", StepWords.range(Range.of(Edtf.parse("2016-05/2017-07").orElseThrow())));
		assertEquals("May 2016", StepWords.range(Range.of(Edtf.parse("2016-05").orElseThrow())));
		assertEquals("2016 to 2017", StepWords.range(Range.of(Edtf.parse("2016/2017").orElseThrow())));
		assertEquals("Tue 25 Feb 2025, 05:45", StepWords.range(new Range(MIDDLE, MIDDLE + 60)));
	}

	@Test
	void ticksKeepTheirDistanceAtEveryScale() {
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			long length = 60 + (long) Math.pow(10, 1 + random.nextDouble() * 9);
			Scale scale = new Scale(new Range(MIDDLE, MIDDLE + length), 900);
			List<Axis.Tick> ticks = Axis.of(scale).ticks();
			for (int t = 1; t < ticks.size(); t++) {
				double distance = ticks.get(t).x() - ticks.get(t - 1).x();
				assertTrue(distance >= Axis.TICK_DISTANCE * 0.97, length + " s: " + distance);
			}
			assertTrue(ticks.size() <= 900 / Axis.TICK_DISTANCE + 2);
		}
	}

	@Test
	void stepsTileTimeWithoutGaps() {
		Random random = new Random(8);
		for (CalendarStep step : CalendarStep.values()) {
			for (int i = 0; i < 300; i++) {
				long at = Range.LIMITS.begin() + (long) (random.nextDouble() * (Range.LIMITS.length() - 1));
				long begin = step.floor(at);
				long next = step.next(begin);
				assertTrue(begin <= at && at < next, step + " at " + at);
				assertEquals(begin, step.floor(begin), step + " at " + at);
				assertEquals(next, step.floor(next), step + " at " + at);
			}
		}
	}

	@Test
	void zoomKeepsTheMomentUnderThePointerAndStaysWithinLimits() {
		Range range = new Range(MIDDLE - 1000, MIDDLE + 3000);
		Range in = range.zoom(0.5, MIDDLE);
		assertEquals(2000, in.length());
		assertEquals(MIDDLE - 500, in.begin());
		assertEquals(Range.SHORTEST, range.zoom(1e-9, MIDDLE).length());
		assertEquals(Range.LIMITS, range.zoom(1e12, MIDDLE));
		assertEquals(Range.LIMITS.end(), range.shift(Long.MAX_VALUE / 2).end());
		assertEquals(4000, range.shift(Long.MIN_VALUE / 2).length());
	}
}
