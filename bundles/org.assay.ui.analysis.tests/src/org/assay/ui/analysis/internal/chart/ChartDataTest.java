package org.assay.ui.analysis.internal.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.analysis.result.SeriesResult.Series;
import org.junit.jupiter.api.Test;

class ChartDataTest {

	/** @param points places and values by turns */
	private static Series series(String name, Object... points) {
		Point[] made = new Point[points.length / 2];
		for (int i = 0; i < made.length; i++) {
			made[i] = new Point((String) points[2 * i], ((Number) points[2 * i + 1]).doubleValue(), Optional.empty());
		}
		return new Series(name, Arrays.asList(made));
	}

	private static SeriesResult result(Series... series) {
		return new SeriesResult("s", "Reports", "Day", "Reports", List.of(series));
	}

	@Test
	void namesStandBesideEachOtherInTheirOrder() {
		Series one = series("one", "post", 2, "mail", 1);
		Series two = series("two", "mail", 0.5);
		ChartData data = ChartData.of(result(one, two));
		assertFalse(data.isOverDays());
		assertFalse(data.isWhole());
		assertEquals(List.of("post", "mail"), data.labels());
		assertArrayEquals(new double[] { 0, 0.5 }, data.values(two));
	}

	@Test
	void daysThatFollowEachOtherAreBars() {
		ChartData data = ChartData.of(result(series("all", "2025-02-28", 1, "2025-03-01", 2)));
		assertFalse(data.isOverDays());
		assertTrue(data.isWhole());
		assertEquals(List.of("Fri 28 Feb 2025", "Sat 1 Mar 2025"), data.labels());
	}

	@Test
	void daysWithGapsAreDrawnAtTheirDistance() {
		Series all = series("all", "2025-02-28", 1, "2025-03-03", 2);
		ChartData data = ChartData.of(result(all));
		assertTrue(data.isOverDays());
		double[] days = data.days(all);
		assertEquals(3, days[1] - days[0]);
		assertEquals("Fri 28 Feb 2025", ChartFormats.days().format(days[0]), "not the number it is counted by");
		assertEquals("", ChartFormats.days().format(days[0] + 0.5));
		assertEquals("4,300", ChartFormats.wholeNumbers().format(4300d));
		assertEquals("0.5", ChartFormats.numbers().format(0.5));
	}

	@Test
	void everyLabelOfADayReadsAsTheDayItStandsAt() throws ParseException {
		for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
			String label = ChartFormats.days().format(day.toEpochDay());
			assertEquals(day.toEpochDay(), ChartFormats.days().parseObject(label), label);
		}
		assertThrows(ParseException.class, () -> ChartFormats.days().parseObject(""));
	}

	@Test
	void severalValuesOfOneDayAreNotAddedUp() {
		Series all = series("all", "2025-02-28", 5, "2025-02-28", 5, "2025-03-01", 2);
		ChartData data = ChartData.of(result(all));
		assertTrue(data.isOverDays());
		assertEquals(3, data.days(all).length);
	}

	@Test
	void monthsAndYearsAreBars() {
		assertFalse(ChartData.of(result(series("all", "2025-01", 1, "2025-03", 2))).isOverDays());
		assertFalse(ChartData.of(result(series("all", "2001", 1, "2025", 2))).isOverDays());
		assertFalse(ChartData.of(result()).isOverDays());
	}

	@Test
	void figuresAreSaidInWords() {
		SeriesResult result = result(series("all", "2025-02-28", 1, "2025-03-01", 4300));
		assertEquals("Chart, Reports: all: Fri 28 Feb 2025 1, Sat 1 Mar 2025 4,300", ChartWords.of(result));
		assertEquals("Sat 1 Mar 2025: 4,300", ChartWords.of(result, result.series().getFirst().points().getLast()));
	}
}
