package org.assay.reading.times;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.reading.TimexType;

/** A clock time or part of the day with the date behind it: "5:45 AM PST on February 25", "9 a.m. Thursday". */
final class ClockOnDateRule implements TimeRule {

	private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|XXXX-WXX-\\d)(?:T([A-Z]{2}))?");

	private final List<TimeRule> dates;
	private final ClockRule clock = new ClockRule();
	private final SpokenClockRule spoken = new SpokenClockRule();

	ClockOnDateRule(List<TimeRule> rules) {
		dates = rules.stream().filter(rule -> rule instanceof MonthRule || rule instanceof WeekdayRule
				|| rule instanceof DeicticRule || rule instanceof NumericDateRule || rule instanceof SetRule
				|| rule instanceof WeekdayNumberRule).toList();
	}

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Optional<TimeMatch> time = clock.match(context, i).or(() -> spoken.match(context, i)).or(() -> part(context, i))
				.or(() -> SpokenClockRule.bare(context, i));
		if (time.isEmpty()) {
			return time;
		}
		int to = time.get().to();
		int bracket = afterBracket(context, to);
		int at = bracket + (context.tokens.in(bracket, "on", ",", "of") ? 1 : 0);
		String hour = time.get().value().substring(time.get().value().indexOf('T') + 1);
		return dates.stream().flatMap(rule -> rule.match(context, at).stream()).max(Comparator.comparingInt(
				TimeMatch::to)).flatMap(day -> joined(time.get(), day, hour, bracket > to ? to : day.to()));
	}

	private static Optional<TimeMatch> joined(TimeMatch time, TimeMatch day, String hour, int to) {
		Matcher date = DAY.matcher(day.value());
		if (!date.matches()) {
			return Optional.empty();
		}
		String part = date.group(2);
		boolean plain = part != null && hour.matches("\\d\\d:\\d\\d") && hour.compareTo("13") < 0;
		String clock = !plain ? hour
				: ClockTimes.clock(ClockTimes.inPart(Integer.parseInt(hour.substring(0, 2)) * 60
						+ Integer.parseInt(hour.substring(3)), part), "");
		boolean set = day.type() == TimexType.set;
		return Optional.of(new TimeMatch(time.from(), to, set ? TimexType.set : TimexType.time, date.group(1) + "T"
				+ clock, day.anchor(), day.arithmetic(), "clock-on-date", !set));
	}

	/** "10:35 a.m. (0735 GMT) Friday", "4 in the morning (4 a.m. EDT Thursday)": the day stands behind the same time elsewhere. */
	private int afterBracket(TimeContext context, int at) {
		Optional<TimeMatch> other = context.tokens.is(at, "(") ? clock.match(context, at + 1) : Optional.empty();
		if (other.isEmpty()) {
			return at;
		}
		boolean closed = context.tokens.is(other.get().to(), ")");
		boolean day = TimeWords.day(context.tokens.lower(other.get().to())) != null
				&& context.tokens.is(other.get().to()
						+ 1, ")");
		return closed ? other.get().to() + 1 : day ? other.get().to() : at;
	}

	/** "the morning of September 11". */
	private static Optional<TimeMatch> part(TimeContext context, int i) {
		int at = context.tokens.is(i, "the") ? i + 1 : i;
		String code = TimeWords.part(context.tokens.lower(at));
		return code == null || !context.tokens.in(at + 1, "of", "on") ? Optional.empty()
				: TimeMatch.stated(i, at + 1, TimexType.time, "XXXX-XX-XXT" + code, "part-of-day");
	}
}
