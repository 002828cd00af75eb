package org.assay.reading.times;

import java.util.Optional;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/** "half past eight", "a quarter to 8", "ten minutes past nine in the evening", "seven o'clock", "seven thirty p.m.". */
final class SpokenClockRule implements TimeRule {

	private record Clock(int minutes, int to) {
	}

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (context.count(i).isEmpty() && !tokens.in(i, "half", "a", "quarter")) {
			return Optional.empty();
		}
		Clock clock = relative(context, i);
		boolean relative = clock != null;
		if (clock == null) {
			clock = tokens.startsWithDigit(i) ? null : hour(context, i);
		}
		if (clock == null) {
			return Optional.empty();
		}
		int to = tokens.in(clock.to(), TimeWords.O_CLOCK) ? clock.to() + 1 : clock.to();
		int part = TimeWords.half(tokens, to);
		int end = part < 0 ? to : TimeWords.halfEnd(tokens, to);
		if (part < 0 && to == clock.to() && !relative) {
			return Optional.empty();
		}
		int minutes = clock.minutes() < 0 ? clock.minutes() + 12 * 60 : clock.minutes();
		minutes = part == 12 && minutes < 12 * 60 ? minutes + 12 * 60 : part == 0 ? minutes % (12 * 60) : minutes;
		return ClockTimes.at(context, i, end, minutes, "", part >= 0 || minutes >= 13 * 60);
	}

	/** "eight forty", "five-thirty": an hour and minutes in words that only a day beside them makes a clock time. */
	static Optional<TimeMatch> bare(TimeContext context, int i) {
		if (context.tokens.startsWithDigit(i) || wholeHour(context, i) == null) {
			return Optional.empty();
		}
		Clock clock = hour(context, i);
		return clock.minutes() % 60 == 0 ? Optional.empty() : ClockTimes.at(context, i, clock.to(), clock.minutes(), "",
				false);
	}

	/** "half past eight", "a quarter to 8", "ten past 9". */
	private static Clock relative(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int at = tokens.is(i, "a") ? i + 1 : i;
		int minutes;
		if (tokens.in(at, "half", "quarter")) {
			minutes = tokens.is(at, "half") ? 30 : 15;
			at++;
		} else {
			Optional<Numeral> number = context.count(at).filter(n -> n.asInt() > 0 && n.asInt() < 60);
			if (number.isEmpty()) {
				return null;
			}
			minutes = number.get().asInt();
			at = number.get().to();
			at += tokens.in(at, "minutes", "minute", "min", "mins") ? 1 : 0;
		}
		boolean counted = tokens.is(at - 1, "quarter") || tokens.in(at - 1, "minutes", "minute", "min", "mins");
		boolean past = tokens.is(at, "past");
		boolean before = tokens.is(at, "to") && counted && !tokens.is(i - 1, "from");
		Clock hour = past || before ? wholeHour(context, at + 1) : null;
		boolean amount = hour != null && before && context.tagged.is(hour.to(), PartOfSpeech.noun);
		return hour == null || amount ? null : new Clock(hour.minutes() + (past ? minutes : -minutes), hour.to());
	}

	private static Clock wholeHour(TimeContext context, int i) {
		Optional<Numeral> number = context.count(i).filter(n -> n.asInt() >= 1 && n.asInt() <= 12 && !n.scaled());
		return number.map(n -> new Clock(n.asInt() * 60, n.to())).orElse(null);
	}

	/** "seven", "seven thirty": only a clock when "o'clock" or a half of the day follows. */
	private static Clock hour(TimeContext context, int i) {
		Clock hour = wholeHour(context, i);
		if (hour == null) {
			return null;
		}
		int at = context.tokens.is(hour.to(), "-") && !context.tokens.spaceBefore(hour.to()) ? hour.to() + 1
				: hour.to();
		Optional<Numeral> minutes = context.count(at).filter(n -> n.asInt() >= 5 && n.asInt() < 60 && n.inWords()
				&& !n.scaled());
		return minutes.isPresent() ? new Clock(hour.minutes() + minutes.get().asInt(), minutes.get().to()) : hour;
	}
}
