package org.assay.reading.times;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/** "April 24 and 25", "June 3, 4 and 5": a day that takes its month from the date right before it. */
final class ListedDayRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int joint = tokens.is(i - 1, "and") && tokens.is(i - 2, ",") ? i - 2 : i - 1;
		boolean joined = tokens.in(i - 1, "and", "or", "to", "through", "-", "–", "&", ",");
		String before = context.reference();
		boolean dayLast = tokens.word(joint - 1).matches("\\d{1,2}(st|nd|rd|th)?");
		if (!joined || before.length() != 10 || context.referenceEnd() != joint || !dayLast
				|| !tokens.word(i).matches("\\d{1,2}(st|nd|rd|th)?") || counts(context, i + 1)) {
			return Optional.empty();
		}
		int day = Integer.parseInt(tokens.word(i).replaceAll("\\D", ""));
		int year = Integer.parseInt(before.substring(0, 4));
		int month = Integer.parseInt(before.substring(5, 7));
		if (day <= Integer.parseInt(before.substring(8)) || day > YearMonth.of(year, month).lengthOfMonth()) {
			return Optional.empty();
		}
		return Optional
				.of(new TimeMatch(i, i + 1, TimexType.date, String.format(Locale.ROOT, "%s-%02d", before.substring(
						0, 7), day), before, "a day of the same month", "listed-day", true));
	}

	/** Whether what follows makes the number a count of something. */
	private static boolean counts(TimeContext context, int after) {
		PartOfSpeech tag = context.tagged.tag(after);
		boolean symbol = context.tokens.in(after, "%", "-", "/", ":") && !context.tokens.spaceBefore(after);
		return symbol || after < context.limit() && (tag == PartOfSpeech.noun || tag == PartOfSpeech.adjective
				|| tag == PartOfSpeech.number);
	}
}
