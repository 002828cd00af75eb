package org.assay.reading.times;

import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** "18 and 19 June", "5, 6 and 7 May": a day that takes its month from the date right behind it. */
final class DayListRule implements TimeRule {

	private final MonthRule dates = new MonthRule();

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		boolean joined = tokens.startsWithDigit(i) && tokens.in(i + 1, "and", "or", "to", ",", "&")
				&& tokens.word(i).matches(
						"[1-9]\\d?(st|nd|rd|th)?");
		if (!joined || !tokens.word(i + 2).matches("[1-9]\\d?(st|nd|rd|th)?")
				|| TimeWords.month(tokens.lower(i - 1)) > 0) {
			return Optional.empty();
		}
		int day = Integer.parseInt(tokens.word(i).replaceAll("\\D", ""));
		return dates.match(context, i + 2).or(() -> match(context, i + 2)).filter(next -> next.value().matches(
				"(\\d{4}|XXXX)-\\d\\d-\\d\\d") && day < Integer.parseInt(next.value().substring(8))).map(
						next -> new TimeMatch(i, i + 1, TimexType.date,
								String.format("%s-%02d", next.value().substring(0,
										7), day),
								next.anchor(), "the month of the date behind it", "listed-day", false));
	}
}
