package org.assay.reading.times;

import java.time.YearMonth;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** A month in digits: "2016-11", "3/2015", "12-2015"; also "2016 June". Seasons and spans such as "2011-12" are none. */
final class YearMonthRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (!tokens.startsWithDigit(i)) {
			return Optional.empty();
		}
		int year = context.year(i);
		if (year > 0 && TimeWords.isPlainMonth(tokens.lower(i + 1)) && !tokens.startsWithDigit(i + 2)) {
			return month(i, i + 2, year, TimeWords.month(tokens.lower(i + 1)));
		}
		int named = year > 0 && tokens.in(i + 1, "-", "/") ? TimeWords.month(tokens.lower(i + 2)) : 0;
		if (named > 0 && tokens.word(i + 3).equals(tokens.word(i + 1))) {
			return day(tokens, i, year, named);
		}
		if (!tokens.in(i + 1, "-", "/")
				|| tokens.spaceBefore(i + 1) != tokens.spaceBefore(i + 2) && tokens.is(i + 1, "/")
				|| i + 3 > context.limit() || isMore(tokens, i - 1) || isMore(tokens, i + 3)) {
			return Optional.empty();
		}
		int month = month(tokens.word(i + 2));
		if (year > 0) {
			boolean span = !tokens.is(i + 1, "/") && month >= year % 100 || month == year % 100 + 1;
			return month == 0 || span ? Optional.empty() : month(i, i + 3, year, month);
		}
		int first = month(tokens.word(i));
		int second = context.year(i + 2);
		return first == 0 || second < 0 ? Optional.empty() : month(i, i + 3, second, first);
	}

	/** "2019-Aug-01". */
	private static Optional<TimeMatch> day(Tokens tokens, int i, int year, int month) {
		int day = tokens.word(i + 4).matches("\\d{1,2}") ? Integer.parseInt(tokens.word(i + 4)) : 0;
		return day < 1 || day > YearMonth.of(year, month).lengthOfMonth() ? Optional.empty()
				: TimeMatch.stated(i, i + 5, TimexType.date, YearMonth.of(year, month).atDay(day).toString(),
						"numeric-date");
	}

	private static int month(String word) {
		return word.matches("0?[1-9]|1[0-2]") ? Integer.parseInt(word) : 0;
	}

	/** Whether another mark and number belongs to it: "3/4/2015". */
	private static boolean isMore(Tokens tokens, int at) {
		return tokens.in(at, "-", "/", "–") || tokens.in(at, "%", "percent", "million", "billion");
	}

	private static Optional<TimeMatch> month(int from, int to, int year, int month) {
		return year < 1800 || year > 2100 ? Optional.empty()
				: TimeMatch.stated(from, to, TimexType.date, TimeValues.month(year, month), "month-year");
	}
}
