package org.assay.reading.times;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** "3h", "took 10d", "for 2W": a length of time with the first letter of its unit, which only a word before it makes days or more. */
final class ShortLengthRule implements TimeRule {

	private static final Pattern LENGTH = Pattern.compile("(\\d{1,3})([hHdDwWyY])");

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (!tokens.startsWithDigit(i)) {
			return Optional.empty();
		}
		boolean split = !tokens.spaceBefore(i + 1) && tokens.isWord(i + 1) && tokens.word(i + 1).length() == 1;
		Matcher length = LENGTH.matcher(split ? tokens.word(i) + tokens.word(i + 1) : tokens.word(i));
		boolean told = tokens.in(i - 1, "for", "lasted", "lasts", "last", "took", "takes", "take", "after", "within");
		if (!length.matches() || !told) {
			return Optional.empty();
		}
		String unit = length.group(2).toUpperCase(Locale.ROOT);
		String value = (unit.equals("H") ? "PT" : "P") + Integer.parseInt(length.group(1)) + unit;
		return TimeMatch.stated(i, split ? i + 2 : i + 1, TimexType.duration, value, "duration");
	}
}
