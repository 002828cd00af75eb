package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** Holidays with a fixed or a reckoned day: "Christmas", "New Year's Eve", "Thanksgiving Day 2010". */
final class HolidayRule implements TimeRule {

	/** Single words that name nothing but the holiday, so that small letters do too. */
	private static final Set<String> PLAIN = Set.of("christmas", "thanksgiving", "halloween", "easter", "juneteenth");

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (!Character.isLetter(tokens.word(i).isEmpty() ? ' ' : tokens.word(i).charAt(0))) {
			return Optional.empty();
		}
		int way = tokens.in(i, "next", "coming") ? 1 : tokens.is(i, "last") ? -1 : 0;
		if (way != 0) {
			return named(context, i + 1).filter(day -> day.value().length() == 10 && context.published().isPresent())
					.flatMap(day -> beside(context, i, day, way));
		}
		return named(context, i);
	}

	/** "next Easter", "last Christmas": the first after publication, or the last before it. */
	private static Optional<TimeMatch> beside(TimeContext context, int from, TimeMatch day, int way) {
		LocalDate published = context.published().orElseThrow();
		String name = name(context.tokens, from + 1, day.to());
		for (int shift = 0; shift <= 1; shift++) {
			Optional<LocalDate> date = Holidays.day(name, published.getYear() + way * shift)
					.filter(d -> way > 0 ? d.isAfter(
							published) : d.isBefore(published));
			if (date.isPresent()) {
				return TimeMatch.worked(from, day.to(), TimexType.date, date.get().toString(), published.toString(),
						way > 0
								? "the first after publication"
								: "the last before publication",
						"holiday");
			}
		}
		return Optional.empty();
	}

	private static Optional<TimeMatch> named(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		for (int to = Math.min(context.limit(), i + Holidays.LONGEST + 2); to > i; to--) {
			String name = name(tokens, i, to);
			boolean plain = to == i + 1 && !PLAIN.contains(name) || name.equals("new year") || name.equals("may day");
			if (Holidays.isName(name) && (!plain || tokens.isCapitalised(i) && tokens.isCapitalised(to - 1))) {
				return dated(context, i, to, name).map(day -> weekend(tokens, day));
			}
		}
		return Optional.empty();
	}

	/** "Easter week": the one that holds the holiday; "Labor Day weekend": the weekend next to the holiday, on whichever side is nearer. */
	private static TimeMatch weekend(Tokens tokens, TimeMatch day) {
		if (!tokens.in(day.to(), "weekend", "week") || !day.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
			return day;
		}
		LocalDate date = LocalDate.parse(day.value());
		return day.spanning(day.from(), day.to() + 1).withValue(tokens.is(day.to(), "week") ? TimeValues.week(date)
				: TimeValues.weekend(date), TimexType.date);
	}

	/** The words in small letters without "'s", apostrophes and dots. */
	private static String name(Tokens tokens, int from, int to) {
		StringBuilder name = new StringBuilder();
		for (int i = from; i < to; i++) {
			String word = tokens.lower(i).replace("'", "").replace(".", "");
			boolean owner = tokens.lower(i).equals("'s") || word.isEmpty();
			name.append(owner ? "" : name.isEmpty() ? word : " " + word);
		}
		return to > from + 1 && (tokens.is(to - 1, "'s") || !tokens.isWord(to - 1)) ? ""
				: name.toString().toLowerCase(Locale.ROOT);
	}

	private static Optional<TimeMatch> dated(TimeContext context, int from, int to, String name) {
		int at = context.tokens.in(to, ",", "of", "in") ? to + 1 : to;
		StatedYear stated = StatedYear.at(context, at);
		if (stated.found()) {
			return Holidays.day(name, stated.year())
					.flatMap(day -> TimeMatch.stated(from, stated.to(), TimexType.date, day
							.toString(), "holiday"));
		}
		Optional<RelativeYear> relative = RelativeYear.at(context, to);
		if (relative.isPresent()) {
			return Holidays.day(name, relative.get().year()).flatMap(day -> relative.get().match(from, day.toString()
					.substring(4)));
		}
		int year = context.published().map(LocalDate::getYear).orElse(-1);
		if (year < 0) {
			return Optional.empty();
		}
		Optional<LocalDate> near = Holidays.day(name, year);
		int guess = near.map(day -> context.yearOf(day.getMonthValue(), day.getDayOfMonth(), from)).orElse(year);
		return Holidays.day(name, guess > 0 ? guess : year)
				.flatMap(day -> TimeMatch.worked(from, to, TimexType.date, day
						.toString(), context.anchorOfYear(), "the nearest such holiday", "holiday"));
	}
}
