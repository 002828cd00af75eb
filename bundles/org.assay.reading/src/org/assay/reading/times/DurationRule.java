package org.assay.reading.times;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/** "three days", "two-week", "a year", "several months", "decades", "half an hour", "within weeks". */
final class DurationRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (tokens.is(i, "within") && isPlural(tokens, i + 1)) {
			return duration(i, i + 2, TimeUnit.of(tokens.lower(i + 1)), "X");
		}
		if (tokens.is(i, "half") && tokens.in(i + 1, "a", "an") && TimeUnit.of(tokens.lower(i + 2)) != null) {
			return half(i, i + 3, TimeUnit.of(tokens.lower(i + 2)));
		}
		if (tokens.in(i, "a", "an") || tokens.in(i, "several", "many", "few", "couple", "numerous", "some")) {
			Optional<TimeMatch> article = article(context, i);
			if (article.isPresent()) {
				return article;
			}
		}
		if (tokens.is(i + 1, "-") && tokens.is(i + 2, "long") && TimeUnit.of(tokens.lower(i)) != null) {
			return duration(i, i + 3, TimeUnit.of(tokens.lower(i)), isPlural(tokens, i) ? "X" : "1");
		}
		if (tokens.is(i, "one") && tokens.is(i + 1, "and") && tokens.is(i + 2, "half")
				&& TimeUnit.of(tokens.lower(i + 3)) != null) {
			return duration(i, i + 4, TimeUnit.of(tokens.lower(i + 3)), "1.5");
		}
		Optional<Numeral> number = context.count(i);
		if (number.isPresent() && number.get().from() == i) {
			return counted(context, i, number.get());
		}
		return isPlural(tokens, i) && stands(tokens, i) ? duration(i, i + 1, TimeUnit.of(tokens.lower(i)), "X")
				: Optional.empty();
	}

	private static boolean isPlural(Tokens tokens, int i) {
		TimeUnit unit = TimeUnit.of(tokens.lower(i));
		return unit != null && tokens.lower(i).endsWith("s") && unit != TimeUnit.second && unit != TimeUnit.quarter;
	}

	/** A bare plural states a length after a preposition, before "of", or by itself. */
	private static boolean stands(Tokens tokens, int i) {
		// "the minutes" are written, and "the nights themselves" no length
		if (tokens.is(i - 1, "the") && (tokens.is(i, "minutes") && !tokens.in(i + 1, "after", "before", "until")
				|| tokens.is(i + 1, "themselves"))) {
			return false;
		}
		boolean small = tokens.in(i, "hours") && tokens.in(i - 1, "early", "small", "late", "wee");
		return !small && tokens.in(i - 1, "for", "in", "after", "within", "over", "of", "took", "take", "takes",
				"spent", "by",
				"the",
				"through") || !small && tokens.in(i + 1, "of", "after", "before", "later", "ago");
	}

	private static Optional<TimeMatch> article(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int at = i + 1;
		boolean vague = !tokens.in(i, "a", "an");
		boolean good = tokens.is(at, "good") && tokens.lower(at + 1).endsWith("s");
		boolean couple = tokens.is(at, "couple") || tokens.is(i, "couple");
		if (tokens.in(at, "few", "couple", "number") || good) {
			vague = true;
			at++;
		}
		at += tokens.is(at, "of") ? 1 : 0;
		at += tokens.in(at, "full", "whole", "entire", "additional", "more", "further", "single") ? 1 : 0;
		TimeUnit unit = TimeUnit.of(tokens.lower(at));
		if (unit == null || tokens.is(at + 1, "-") && tokens.is(at + 2, "long") || unit == TimeUnit.second && !vague
				|| unit == TimeUnit.quarter && !vague) {
			return Optional.empty();
		}
		if (!vague && tokens.is(at + 1, "and") && tokens.is(at + 2, "a") && tokens.is(at + 3, "half")) {
			return duration(i, at + 4, unit, "1.5");
		}
		boolean rate = !vague && (context.tagged.is(i - 1, PartOfSpeech.noun) || context.tagged.is(i - 1,
				PartOfSpeech.number) || context.tagged.is(i - 1, PartOfSpeech.symbol)) && at == i + 1;
		return rate ? Optional.empty() : duration(i, at + 1, unit, couple ? "2" : vague ? "X" : "1");
	}

	private static Optional<TimeMatch> counted(TimeContext context, int i, Numeral number) {
		Tokens tokens = context.tokens;
		int at = number.to();
		boolean hyphen = tokens.in(at, "-", "–") && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1);
		at += hyphen ? 1 : 0;
		at += !hyphen && tokens.in(at, "full", "whole", "more", "straight", "consecutive", "additional", "long") ? 1
				: 0;
		if (tokens.is(at, "weekends") && number.isInteger() && !number.vague()) {
			return TimeMatch.stated(i, at + 1, TimexType.duration, "P" + number.asInt() + "WE", "duration");
		}
		TimeUnit unit = TimeUnit.of(tokens.lower(at));
		if (unit == null || unit == TimeUnit.quarter && number.fraction()) {
			return Optional.empty();
		}
		boolean ordinal = tokens.is(at, "second") && !hyphen && number.isInteger();
		boolean age = tokens.in(at + 1, "old", "olds") || tokens.is(at + 1, "-") && tokens.in(at + 2, "old", "olds");
		boolean year = unit == TimeUnit.quarter && context.year(i) > 0;
		boolean title = tokens.isCapitalised(at) && !hyphen && !tokens.isAllCapitals(at) && i > context.start()
				&& tokens.startsWithDigit(i);
		boolean rate = tokens.in(at + 1, "a", "per") && TimeUnit.of(tokens.lower(at + 2)) != null;
		if (ordinal || age || year || title || rate
				|| number.value().compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
			return Optional.empty();
		}
		boolean and = tokens.is(at + 1, "and") && tokens.is(at + 2, "a");
		boolean half = and && tokens.is(at + 3, "half");
		if (and && tokens.is(at + 3, "quarter") && unit == TimeUnit.year && number.isInteger() && !number.vague()) {
			return TimeMatch.stated(i, at + 4, TimexType.duration, "P" + number.asInt() + "Y3M", "duration");
		}
		if (half && number.isInteger() && !number.vague()) {
			return duration(i, at + 4, unit, number.asInt() + ".5");
		}
		String count = number.vague() ? "X" : number.value().stripTrailingZeros().toPlainString();
		return duration(i, at + 1, unit, count);
	}

	private static Optional<TimeMatch> half(int from, int to, TimeUnit unit) {
		return switch (unit) {
		case hour -> duration(from, to, TimeUnit.minute, "30");
		case year -> duration(from, to, TimeUnit.month, "6");
		case day -> duration(from, to, TimeUnit.hour, "12");
		case decade -> duration(from, to, TimeUnit.year, "5");
		case century -> duration(from, to, TimeUnit.year, "50");
		default -> duration(from, to, unit, "0.5");
		};
	}

	private static Optional<TimeMatch> duration(int from, int to, TimeUnit unit, String count) {
		return TimeMatch.stated(from, to, TimexType.duration, unit.duration(count), "duration");
	}
}
