package org.assay.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a date without qualifier: one pattern and one rule each, tried in order. */
final class EdtfGrammar {
	private static final String YEAR = "([-+]?\\d{4})";
	private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12, "21", 3, "22", 6,
			"23", 9, "24", 12);
	private static final Map<Integer, String> SEASON_NAMES = Map.of(3, "spring", 6, "summer", 9, "autumn", 12,
			"winter");
	/** The patterns exclude each other, so their order matters to speed only: most dates are days. */
	private static final List<Rule> RULES = List.of(
			rule(YEAR + "-(\\d\\d)-(\\d\\d)(?:T([0-9X:A-Z.]+?)(Z|[-+]\\d\\d(?::?\\d\\d)?)?)?", EdtfGrammar::day),
			rule(YEAR, m -> years(year(m), 1, Precision.year)),
			rule(YEAR + "-(?:XX|XX-\\d\\d|XX-XX|WXX|QX)", m -> years(year(m), 1, Precision.year)),
			rule("(\\d{3})X?(?:-XX)*", m -> years(10 * year(m), 10, Precision.decade)),
			rule("(\\d{2})(?:XX)?(?:-XX)*", m -> years(100 * year(m), 100, Precision.century)),
			rule(YEAR + "-(0[1-9]|1[0-2])(?:-XX)?", m -> months(year(m), number(m, 2), 1, Precision.month)),
			rule(YEAR + "-Q([1-4])", m -> months(year(m), 3 * number(m, 2) - 2, 3, Precision.quarter)),
			rule(YEAR + "-3([3-6])", m -> months(year(m), 3 * number(m, 2) - 8, 3, Precision.quarter)),
			rule(YEAR + "-H([12])", m -> months(year(m), 6 * number(m, 2) - 5, 6, Precision.halfYear)),
			rule(YEAR + "-4([01])", m -> months(year(m), 6 * number(m, 2) + 1, 6, Precision.halfYear)),
			rule(YEAR + "-(SP|SU|FA|WI|2[1-4])", m -> season(year(m), SEASONS.get(m.group(2)))),
			rule(YEAR + "-W(\\d{1,2})(?:-(WE|[1-7]))?", EdtfGrammar::week));

	private EdtfGrammar() {
	}

	private record Rule(Pattern pattern, Function<Matcher, EdtfPart> make) {
	}

	static Optional<EdtfPart> parse(String date) {
		for (Rule rule : RULES) {
			Matcher matcher = rule.pattern().matcher(date);
			if (matcher.matches()) {
				try {
					return Optional.ofNullable(rule.make().apply(matcher));
				} catch (DateTimeException e) {
					// the form is right but the calendar has no such day: not a date that can be placed
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}

	private static Rule rule(String pattern, Function<Matcher, EdtfPart> make) {
		return new Rule(Pattern.compile(pattern), make);
	}

	private static int year(Matcher matcher) {
		return Integer.parseInt(matcher.group(1));
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static EdtfPart years(int first, int count, Precision precision) {
		LocalDateTime begin = LocalDate.of(first, 1, 1).atStartOfDay();
		return EdtfPart.of(begin, begin.plusYears(count), precision);
	}

	private static EdtfPart months(int year, int first, int count, Precision precision) {
		LocalDateTime begin = LocalDate.of(year, first, 1).atStartOfDay();
		return EdtfPart.of(begin, begin.plusMonths(count), precision);
	}

	/** Seasons of the northern half of the earth, in whole months; winter begins in December of the year named. */
	private static EdtfPart season(int year, int firstMonth) {
		return months(year, firstMonth, 3, Precision.season).named(SEASON_NAMES.get(firstMonth));
	}

	private static EdtfPart week(Matcher m) {
		LocalDate monday = LocalDate.parse(String.format(Locale.ROOT, "%04d-W%02d-1", year(m), number(m, 2)),
				DateTimeFormatter.ISO_WEEK_DATE);
		if (m.group(3) == null) {
			return EdtfPart.of(monday.atStartOfDay(), monday.plusDays(7).atStartOfDay(), Precision.week);
		}
		if (m.group(3).equals("WE")) {
			LocalDate saturday = monday.plusDays(5);
			return EdtfPart.of(saturday.atStartOfDay(), saturday.plusDays(2).atStartOfDay(), Precision.weekend);
		}
		return wholeDay(monday.plusDays(number(m, 3) - 1L));
	}

	private static EdtfPart day(Matcher m) {
		LocalDate day = LocalDate.of(year(m), number(m, 2), number(m, 3));
		return m.group(4) == null ? wholeDay(day) : ClockTime.on(day, m.group(4), m.group(5));
	}

	private static EdtfPart wholeDay(LocalDate day) {
		return EdtfPart.of(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Precision.day);
	}
}
