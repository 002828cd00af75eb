package org.assay.reading.times;

import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/** "now", "currently", "recently", "soon", "the past", "the future". */
final class VagueRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		return switch (tokens.lower(i)) {
		case "now" -> ref(tokens.is(i - 1, "right") ? i - 1 : i, i + 1, "PRESENT_REF");
		case "right" -> tokens.is(i + 1, "now") ? ref(i, i + 2, "PRESENT_REF") : Optional.empty();
		case "currently", "presently", "nowadays" -> ref(i, i + 1, "PRESENT_REF");
		case "current" -> ref(i, i + 1, "PRESENT_REF");
		case "as" -> tokens.is(i + 1, "soon") && tokens.is(i + 2, "as") && tokens.is(i + 3, "possible")
				? ref(i, i + 4, "FUTURE_REF")
				: Optional.empty();
		case "recently" -> tokens.in(i - 1, "most", "more") ? Optional.empty() : ref(i, i + 1, "PAST_REF");
		case "lately" -> ref(i, i + 1, "PAST_REF");
		case "recent" -> recent(tokens, i);
		case "soon", "shortly" -> tokens.in(i + 1, "after", "before", "as") || tokens.is(i - 1, "as")
				|| context.tense(i) == Tense.past ? Optional.empty() : ref(i, i + 1, "FUTURE_REF");
		case "future" -> context.tagged.is(i + 1, PartOfSpeech.noun) ? Optional.empty() : ref(i, i + 1, "FUTURE_REF");
		case "the" -> the(context, i);
		default -> Optional.empty();
		};
	}

	private static Optional<TimeMatch> recent(Tokens tokens, int i) {
		boolean unit = TimeUnit.of(tokens.lower(i + 1)) != null;
		return ref(i, unit ? i + 2 : i + 1, "PAST_REF");
	}

	private static Optional<TimeMatch> the(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		boolean noun = !context.tagged.is(i + 2, PartOfSpeech.noun) && !context.tagged.is(i + 2, PartOfSpeech.number);
		if (tokens.in(i + 1, "near", "foreseeable", "distant", "immediate") && tokens.is(i + 2, "future")) {
			return ref(i, i + 3, "FUTURE_REF");
		}
		if (tokens.is(i + 1, "future") && noun) {
			return ref(i, i + 2, "FUTURE_REF");
		}
		if (tokens.is(i + 1, "present") && tokens.is(i + 2, "time") && tokens.is(i - 1, "at")) {
			return ref(i, i + 3, "PRESENT_REF");
		}
		if (tokens.is(i + 1, "year") && tokens.is(i + 2, "to") && tokens.is(i + 3, "date")) {
			return context.published().flatMap(day -> TimeMatch.worked(i, i + 4, TimexType.date, TimeValues.year(day
					.getYear()), day.toString(), "the year of publication so far", "year-to-date"));
		}
		if (tokens.is(i + 1, "past") && noun && tokens.is(i - 1, "in")) {
			return ref(i, i + 2, "PAST_REF");
		}
		return Optional.empty();
	}

	private static Optional<TimeMatch> ref(int from, int to, String value) {
		return TimeMatch.stated(from, to, TimexType.date, value, "vague");
	}
}
