package org.assay.ui.analysis.internal.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.analysis.result.SeriesResult.Series;
import org.assay.ui.Dates;

/**
 * What a series puts where. Pure.
 *
 * @param isOverDays whether its values are drawn at their days; else beside each other
 * @param places     names of what is across, as the result has them, each once
 */
record ChartData(boolean isOverDays, List<String> places, boolean isWhole) {
	private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
	private static final String DATE = "\\d{4}(-\\d{2}){0,2}";

	/** Values of days that do not follow each other, or that have several, are drawn at their days. */
	static ChartData of(SeriesResult result) {
		List<Point> points = result.series().stream().flatMap(s -> s.points().stream()).toList();
		List<String> places = points.stream().map(Point::at).distinct().toList();
		boolean areDates = !places.isEmpty() && places.stream().allMatch(p -> p.matches(DATE));
		if (areDates) {
			places = places.stream().sorted().toList();
		}
		boolean isOverDays = areDates && places.size() > 1 && places.stream().allMatch(p -> p.matches(DAY))
				&& (areRepeated(result) || !areConsecutive(places));
		return new ChartData(isOverDays, places,
				points.stream().allMatch(p -> p.value() == Math.rint(p.value())));
	}

	/** Several values of one day are several, as when two reports name a sum: a bar of both would say what nobody did. */
	private static boolean areRepeated(SeriesResult result) {
		return result.series().stream()
				.anyMatch(s -> s.points().stream().map(Point::at).distinct().count() < s.points().size());
	}

	private static boolean areConsecutive(List<String> days) {
		for (int i = 1; i < days.size(); i++) {
			if (!LocalDate.parse(days.get(i - 1)).plusDays(1).equals(LocalDate.parse(days.get(i)))) {
				return false;
			}
		}
		return true;
	}

	/** What stands under each place. */
	List<String> labels() {
		return places.stream().map(ChartData::words).toList();
	}

	/**
	 * What stands under each place where there is no room for all: the first, and others in even steps; empty in between.
	 *
	 * @param most how many have room
	 */
	List<String> labels(int most) {
		int step = Math.ceilDiv(Math.max(1, places.size()), most);
		return IntStream.range(0, places.size()).mapToObj(i -> i % step == 0 ? words(places.get(i)) : "").toList();
	}

	/** Whether all places are days. */
	boolean areDays() {
		return !places.isEmpty() && places.stream().allMatch(p -> p.matches(DAY));
	}

	String label(Point point) {
		return words(point.at());
	}

	static String words(String at) {
		return at.matches(DATE) ? Dates.words(at) : at;
	}

	/** A value for each place; 0 where the series has none. */
	double[] values(Series series) {
		Map<String, Double> values = series.points().stream()
				.collect(Collectors.toMap(Point::at, Point::value, Double::sum));
		return places.stream().map((Function<String, Double>) p -> values.getOrDefault(p, 0d))
				.mapToDouble(Double::doubleValue).toArray();
	}

	/** The day of each value, counted from 1 January 1970. */
	double[] days(Series series) {
		return series.points().stream().mapToDouble(p -> LocalDate.parse(p.at()).toEpochDay()).toArray();
	}
}
