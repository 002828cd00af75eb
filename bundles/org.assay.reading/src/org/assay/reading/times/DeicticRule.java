package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** "yesterday", "today", "tomorrow morning", "tonight", "last night", "this morning". */
final class DeicticRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		String lower = tokens.lower(i);
		String part = TimeWords.part(tokens.lower(i + 1));
		if (part != null && lower.equals("last") && part.equals("NI")) {
			return at(context, i, i + 2, -1, part);
		}
		if (part != null && lower.equals("this") && !tokens.is(i + 1, "dawn")) {
			return at(context, i, i + 2, 0, part);
		}
		int the = tokens.is(i, "the") ? i + 1 : i;
		if (tokens.is(the, "day") && tokens.is(the + 1, "after") && tokens.is(the + 2, "tomorrow")) {
			return at(context, i, the + 3, 2, null);
		}
		if (tokens.is(the, "day") && tokens.is(the + 1, "before") && tokens.is(the + 2, "yesterday")) {
			return at(context, i, the + 3, -2, null);
		}
		if (tokens.is(i, "at") && tokens.is(i + 1, "present")) {
			return TimeMatch.stated(i, i + 2, TimexType.date, "PRESENT_REF", "deictic");
		}
		Optional<TimeMatch> leaning = leaning(context, i);
		if (leaning.isPresent()) {
			return leaning;
		}
		return switch (lower) {
		case "yesterday" -> at(context, i, part == null ? i + 1 : i + 2, -1, part);
		case "today" -> at(context, i, i + 1, 0, null);
		case "tonight" -> at(context, i, i + 1, 0, "NI");
		case "tomorrow" -> at(context, i, part == null ? i + 1 : i + 2, 1, part);
		default -> Optional.empty();
		};
	}

	/** "the next morning", "that evening": counted from the date the text has reached. */
	private static Optional<TimeMatch> leaning(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		boolean that = tokens.is(i, "that");
		boolean next = tokens.is(i, "the") && tokens.in(i + 1, "next", "following");
		boolean same = tokens.is(i, "the") && tokens.is(i + 1, "same");
		String part = TimeWords.part(tokens.lower(that ? i + 1 : i + 2));
		if (!that && !next && !same || part == null) {
			return Optional.empty();
		}
		int to = that ? i + 2 : i + 3;
		Optional<LocalDate> anchor = context.referenceDay();
		return anchor.isEmpty() ? TimeMatch.stated(i, to, TimexType.time, "XXXX-XX-XXT" + part, "part-of-day")
				: TimeMatch.worked(i, to, TimexType.time, anchor.get().plusDays(next ? 1 : 0) + "T" + part, anchor.get()
						.toString(), next ? "the day after" : "the same day", "part-of-day");
	}

	private static Optional<TimeMatch> at(TimeContext context, int from, int to, int days, String part) {
		Optional<LocalDate> published = context.published();
		TimexType type = part == null ? TimexType.date : TimexType.time;
		if (published.isEmpty()) {
			return days == 0 && part == null
					? TimeMatch.worked(from, to, type, "PRESENT_REF", "", "the time of writing, unknown", "deictic")
					: TimeMatch.worked(from, to, type, part == null ? "XXXX-XX-XX" : "XXXX-XX-XXT" + part, "",
							"the day of publication is unknown", "deictic");
		}
		LocalDate date = published.get().plusDays(days);
		String how = days == 0 ? "the day of publication" : days == -1 ? "the day before publication"
				: days == 1 ? "the day after publication" : Math.abs(days) + " days from publication";
		return TimeMatch.worked(from, to, type, part == null ? date.toString() : date + "T" + part,
				published.get().toString(), how, "deictic");
	}
}
