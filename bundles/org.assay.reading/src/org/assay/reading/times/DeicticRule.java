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
		return switch (lower) {
		case "yesterday" -> at(context, i, part == null ? i + 1 : i + 2, -1, part);
		case "today" -> at(context, i, i + 1, 0, null);
		case "tonight" -> at(context, i, i + 1, 0, "NI");
		case "tomorrow" -> at(context, i, part == null ? i + 1 : i + 2, 1, part);
		default -> Optional.empty();
		};
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
		String how = days == 0 ? "the day of publication" : days < 0 ? "the day before publication"
				: "the day after publication";
		return TimeMatch.worked(from, to, type, part == null ? date.toString() : date + "T" + part,
				published.get().toString(), how, "deictic");
	}
}
