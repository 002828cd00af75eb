package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.numbers.Numeral;
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
		int to = tokens.is(clock.to(), "o'clock") ? clock.to() + 1 : clock.to();
		int part = TimeWords.half(tokens, to);
		int end = part < 0 ? to : TimeWords.halfEnd(tokens, to);
		if (part < 0 && to == clock.to() && !relative) {
			return Optional.empty();
		}
		int minutes = clock.minutes() < 0 ? clock.minutes() + 12 * 60 : clock.minutes();
		minutes = part == 12 && minutes < 12 * 60 ? minutes + 12 * 60 : part == 0 ? minutes % (12 * 60) : minutes;
		String value = String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
		Optional<LocalDate> day = context.nearDay(i).or(context::published);
		return day.map(date -> new TimeMatch(i, end, TimexType.time, date + "T" + value, date.toString(),
				"the clock time on that day", "clock", false)).or(
						() -> TimeMatch.stated(i, end, TimexType.time, "XXXX-XX-XXT" + value, "clock"));
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
			Optional<Numeral> number = context.count(at).filter(n -> n.asInt() > 0 && n.asInt() < 30);
			if (number.isEmpty()) {
				return null;
			}
			minutes = number.get().asInt();
			at = number.get().to();
			at += tokens.in(at, "minutes", "minute") ? 1 : 0;
		}
		boolean past = tokens.is(at, "past");
		boolean before = tokens.is(at, "to") && minutes == 15 && tokens.is(at - 1, "quarter");
		Clock hour = past || before ? wholeHour(context, at + 1) : null;
		return hour == null ? null : new Clock(hour.minutes() + (past ? minutes : -minutes), hour.to());
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
		Optional<Numeral> minutes = context.count(hour.to()).filter(n -> n.asInt() >= 5 && n.asInt() < 60 && n.inWords()
				&& !n.scaled());
		return minutes.isPresent() ? new Clock(hour.minutes() + minutes.get().asInt(), minutes.get().to()) : hour;
	}
}
