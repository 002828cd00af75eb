package org.assay.reading.times;

import java.util.Optional;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/** "tomorrow at 7", "Monday at 2.30", "in the morning at seven": a number that only the day or part of day before it makes a clock time. */
final class BareHourRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		boolean placed = tokens.in(i - 1, "at", "around", "about") && (context.dayBefore(i).isPresent() || !ClockTimes
				.partBefore(tokens, i).isEmpty() || opens(tokens, i - 2) && ends(context, i));
		placed |= tokens.is(i - 1, "for") && tokens.in(i - 2, "alarm", "appointment", "meeting")
				&& !tokens.startsWithDigit(i);
		if (!placed || counts(context, i + 1)) {
			return Optional.empty();
		}
		String word = tokens.word(i);
		if (word.matches("1?\\d\\.[0-5]\\d")) {
			int hour = Integer.parseInt(word.substring(0, word.indexOf('.')));
			int minutes = Integer.parseInt(word.substring(word.length() - 2));
			return hour > 12 ? Optional.empty() : ClockTimes.at(context, i, i + 1, hour * 60 + minutes, "", false);
		}
		Optional<TimeMatch> spoken = SpokenClockRule.bare(context, i);
		if (spoken.isPresent()) {
			return spoken;
		}
		Optional<Numeral> number = context.count(i).filter(n -> n.asInt() >= 1 && n.asInt() <= 12 && n.to() == i + 1);
		return number.flatMap(n -> ClockTimes.at(context, i, i + 1, n.asInt() * 60, "", false));
	}

	/** "opens at seven", "be back at 8": what people do at an hour. */
	private static boolean opens(Tokens tokens, int i) {
		return tokens.in(i, "back", "home", "open", "opens", "opened", "close", "closes", "closed", "begin", "begins",
				"began",
				"start", "starts", "started", "leave", "leaves", "arrive", "arrives", "arrived");
	}

	/** Whether the clause ends with the hour. */
	private static boolean ends(TimeContext context, int i) {
		int to = context.count(i).map(Numeral::to).orElse(i + 1);
		return to >= context.limit() || context.tokens.in(to, ".", "!", "?", ";", ",")
				|| context.tokens.in(to, "on", "and",
						"but", "when");
	}

	/** Whether what follows makes the number a count of something. */
	private static boolean counts(TimeContext context, int after) {
		PartOfSpeech tag = context.tagged.tag(after);
		boolean tied = after < context.limit() && !context.tokens.spaceBefore(after) && !context.tokens.in(after, ".",
				",", ";", "?", "!", ")", "\"", "”");
		return tied || context.tokens.in(after, "%", "percent", "million", "billion", "of") || after < context.limit()
				&& (tag == PartOfSpeech.noun || tag == PartOfSpeech.adjective || tag == PartOfSpeech.properNoun);
	}
}
