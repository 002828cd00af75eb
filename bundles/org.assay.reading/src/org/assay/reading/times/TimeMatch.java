package org.assay.reading.times;

import java.util.Optional;
import org.assay.reading.TimexType;

/**
 * An expression of time as tokens.
 *
 * @param anchor     the date it was worked out from, or empty
 * @param arithmetic how, in words
 * @param rule       id of the rule
 * @param explicit   whether it fixes a point in time by itself, so that later expressions may lean on it
 */
record TimeMatch(int from, int to, TimexType type, String value, String anchor, String arithmetic, String rule,
		boolean explicit) {

	static Optional<TimeMatch> stated(int from, int to, TimexType type, String value, String rule) {
		boolean point = type == TimexType.date && value.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
		return Optional.of(new TimeMatch(from, to, type, value, "", "as stated", rule, point));
	}

	static Optional<TimeMatch> worked(int from, int to, TimexType type, String value, String anchor, String arithmetic,
			String rule) {
		return Optional.of(new TimeMatch(from, to, type, value, anchor, arithmetic, rule, false));
	}

	/** The same with other borders. */
	TimeMatch spanning(int begin, int end) {
		return new TimeMatch(begin, end, type, value, anchor, arithmetic, rule, explicit);
	}

	TimeMatch withValue(String other, TimexType otherType) {
		return new TimeMatch(from, to, otherType, other, anchor, arithmetic, rule, explicit);
	}
}
