package org.assay.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as precise as it was stated: an EDTF (ISO 8601-2, level 1) or TIMEX3 value that can be placed on a calendar,
 * such as {@code 2025-02-24}, {@code 2025-02-24T05:45-08:00}, {@code 199X}, {@code 2024-Q4}, {@code 2025-W08-WE},
 * {@code 2025-02~}, {@code 2021/2023-05} or {@code 2022/..}. It covers a stretch of time, half open, in UTC;
 * times without a zone are taken as UTC. Durations ({@code P3Y}), references ({@code PAST_REF}) and dates without a
 * year cannot be placed and are no {@code Edtf}.
 */
public final class Edtf implements Comparable<Edtf> {
	private final String value;
	private final Optional<EdtfPart> from;
	private final Optional<EdtfPart> to;
	private final boolean interval;

	private Edtf(String value, Optional<EdtfPart> from, Optional<EdtfPart> to, boolean interval) {
		this.value = value;
		this.from = from;
		this.to = to;
		this.interval = interval;
	}

	/** @return the date, or nothing when the value is no date that can be placed */
	public static Optional<Edtf> parse(String text) {
		String value = text == null ? "" : text.strip();
		int slash = value.indexOf('/');
		if (slash < 0) {
			Optional<EdtfPart> part = EdtfPart.parse(value);
			return part.map(p -> new Edtf(value, part, part, false));
		}
		String left = value.substring(0, slash);
		String right = value.substring(slash + 1);
		Optional<EdtfPart> from = EdtfPart.parse(left);
		Optional<EdtfPart> to = EdtfPart.parse(right);
		boolean readable = (from.isPresent() || isOpen(left)) && (to.isPresent() || isOpen(right));
		boolean bounded = from.isPresent() || to.isPresent();
		boolean ordered = from.isEmpty() || to.isEmpty() || from.get().begin().isBefore(to.get().end());
		return readable && bounded && ordered ? Optional.of(new Edtf(value, from, to, true)) : Optional.empty();
	}

	/**
	 * The same for a value that is known to be a date.
	 *
	 * @throws IllegalArgumentException when it cannot be placed
	 */
	public static Edtf of(String text) {
		return parse(text).orElseThrow(() -> new IllegalArgumentException("not a date that can be placed: " + text));
	}

	/** One day. */
	public static Edtf of(LocalDate day) {
		return of(String.format(Locale.ROOT, "%s%04d-%02d-%02d", day.getYear() < 0 ? "-" : "", Math.abs(day.getYear()),
				day.getMonthValue(), day.getDayOfMonth()));
	}

	/** One minute; seconds are cut off. */
	public static Edtf of(LocalDateTime moment) {
		LocalDateTime minute = moment.truncatedTo(ChronoUnit.MINUTES);
		return of(of(minute.toLocalDate()).value
				+ String.format(Locale.ROOT, "T%02d:%02d", minute.getHour(), minute.getMinute()));
	}

	private static boolean isOpen(String side) {
		return side.isEmpty() || side.equals("..");
	}

	/** The value as it was given; {@link #parse} reads it back to an equal date. */
	public String value() {
		return value;
	}

	/** The first moment it can mean, in UTC; {@link LocalDateTime#MIN} when the begin is open. */
	public LocalDateTime begin() {
		return from.map(EdtfPart::begin).orElse(LocalDateTime.MIN);
	}

	/** The first moment after all it can mean, in UTC; {@link LocalDateTime#MAX} when the end is open. */
	public LocalDateTime end() {
		return to.map(EdtfPart::end).orElse(LocalDateTime.MAX);
	}

	public Precision precision() {
		return interval ? Precision.interval : from.orElseThrow().precision();
	}

	/** Whether the begin of an interval is open or unknown. */
	public boolean hasOpenBegin() {
		return from.isEmpty();
	}

	/** Whether the end of an interval is open or unknown. */
	public boolean hasOpenEnd() {
		return to.isEmpty();
	}

	/** Whether the source of the date is doubtful ({@code ?} or {@code %}), on either side of an interval. */
	public boolean isUncertain() {
		return from.filter(EdtfPart::uncertain).isPresent() || to.filter(EdtfPart::uncertain).isPresent();
	}

	/** Whether the date is only about right ({@code ~} or {@code %}), on either side of an interval. */
	public boolean isApproximate() {
		return from.filter(EdtfPart::approximate).isPresent() || to.filter(EdtfPart::approximate).isPresent();
	}

	/** Whether a clock time in it was stated with its zone; without one it is taken as UTC. */
	public boolean hasZone() {
		return from.flatMap(EdtfPart::zone).or(() -> to.flatMap(EdtfPart::zone)).isPresent();
	}

	/** Whether every moment of this lies before every moment of {@code other}. */
	public boolean before(Edtf other) {
		return !end().isAfter(other.begin());
	}

	/** Whether every moment of this lies after every moment of {@code other}. */
	public boolean after(Edtf other) {
		return other.before(this);
	}

	/** Whether both can mean the same moment. */
	public boolean overlaps(Edtf other) {
		return begin().isBefore(other.end()) && other.begin().isBefore(end());
	}

	/** Whether every moment of this is one of {@code other}. */
	public boolean within(Edtf other) {
		return !begin().isBefore(other.begin()) && !end().isAfter(other.end());
	}

	/** In British English, such as "Mon 24 Feb 2025", "about February 2025" or "2021 to May 2023". */
	public String words() {
		if (!interval) {
			return EdtfWords.of(from.orElseThrow());
		}
		if (from.isEmpty()) {
			return "until " + EdtfWords.of(to.orElseThrow());
		}
		return to.isEmpty() ? "from " + EdtfWords.of(from.get()) + " on"
				: EdtfWords.of(from.get()) + " to " + EdtfWords.of(to.get());
	}

	/** By begin, then by end, then by value. */
	@Override
	public int compareTo(Edtf other) {
		int order = begin().compareTo(other.begin());
		order = order != 0 ? order : end().compareTo(other.end());
		return order != 0 ? order : value.compareTo(other.value);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Edtf edtf && edtf.value.equals(value);
	}

	@Override
	public int hashCode() {
		return value.hashCode();
	}

	@Override
	public String toString() {
		return value;
	}
}
