package org.assay.core.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.core.overview.Trends.Period;
import org.assay.core.overview.Trends.Step;
import org.assay.model.Document;
import org.assay.text.Edtf;

/**
 * Days of publication, put into months or years where they would be too many to look at. Pure.
 *
 * @param step what each of them is
 */
record Periods(Step step, List<Period> all) {
	private static final Periods NONE = new Periods(Step.day, List.of());
	private static final int MOST = 62;
	private static final int YEAR = 4;
	private static final int MONTH = 7;
	private static final int DAY = 10;

	/** The day on which a document was published, where a whole day is known. */
	static Optional<LocalDate> day(Document document) {
		String at = document.getPublishedAt();
		return Optional.ofNullable(at).filter(a -> a.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")).flatMap(Edtf::parse)
				.map(e -> e.begin().toLocalDate());
	}

	static Periods of(List<Document> documents) {
		TreeMap<LocalDate, Integer> days = new TreeMap<>();
		documents.forEach(d -> day(d).ifPresent(day -> days.merge(day, 1, Integer::sum)));
		return days.isEmpty() ? NONE : periods(days);
	}

	private static Periods periods(TreeMap<LocalDate, Integer> days) {
		LocalDate first = days.firstKey();
		LocalDate last = days.lastKey();
		if (ChronoUnit.DAYS.between(first, last) < MOST) {
			return counted(days, first, last, Step.day);
		}
		if (ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) < MOST) {
			return counted(days, first.withDayOfMonth(1), last, Step.month);
		}
		return counted(days, first.withDayOfYear(1), last, Step.year);
	}

	private static Periods counted(Map<LocalDate, Integer> days, LocalDate first, LocalDate last, Step step) {
		int length = length(step);
		Map<String, Integer> counts = new TreeMap<>();
		days.forEach((day, n) -> counts.merge(day.toString().substring(0, length), n, Integer::sum));
		List<Period> periods = new ArrayList<>();
		for (LocalDate at = first; !at.isAfter(last); at = at.plus(1, unit(step))) {
			String name = at.toString().substring(0, length);
			periods.add(new Period(name, counts.getOrDefault(name, 0)));
		}
		return new Periods(step, periods);
	}

	private static ChronoUnit unit(Step step) {
		return switch (step) {
		case day -> ChronoUnit.DAYS;
		case month -> ChronoUnit.MONTHS;
		case year -> ChronoUnit.YEARS;
		};
	}

	/** Of the date that names a period. */
	private static int length(Step step) {
		return switch (step) {
		case day -> DAY;
		case month -> MONTH;
		case year -> YEAR;
		};
	}
}
