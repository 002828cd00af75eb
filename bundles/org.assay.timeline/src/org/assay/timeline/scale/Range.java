package org.assay.timeline.scale;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.assay.text.Edtf;

/**
 * A stretch of time, half open.
 *
 * @param begin first second, counted from 1970 in UTC
 * @param end   second after the last, after {@code begin}
 */
public record Range(long begin, long end) {
	/** Stands for an open begin: before all that can be shown. */
	public static final long OPEN_BEGIN = seconds(LocalDateTime.of(-99_999, 1, 1, 0, 0));
	/** Stands for an open end: after all that can be shown. */
	public static final long OPEN_END = seconds(LocalDateTime.of(99_999, 1, 1, 0, 0));
	/** All that can be shown: the years -9999 to 9999. */
	public static final Range LIMITS = new Range(seconds(LocalDateTime.of(-9999, 1, 1, 0, 0)),
			seconds(LocalDateTime.of(10_000, 1, 1, 0, 0)));
	/** The shortest range that can be shown: one minute. */
	public static final long SHORTEST = 60;

	/** @throws IllegalArgumentException when it holds no second */
	public Range {
		if (end <= begin) {
			throw new IllegalArgumentException("not a range: " + begin + ".." + end);
		}
	}

	/** What a date covers; open ends become {@link #OPEN_BEGIN} and {@link #OPEN_END}. */
	public static Range of(Edtf edtf) {
		return new Range(edtf.hasOpenBegin() ? OPEN_BEGIN : seconds(edtf.begin()),
				edtf.hasOpenEnd() ? OPEN_END : seconds(edtf.end()));
	}

	/** Seconds from 1970 in UTC. */
	public static long seconds(LocalDateTime time) {
		return time.toEpochSecond(ZoneOffset.UTC);
	}

	/** The moment, in UTC. */
	public static LocalDateTime moment(long seconds) {
		return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
	}

	/** In seconds. */
	public long length() {
		return end - begin;
	}

	/** Whether both hold the same second. */
	public boolean overlaps(Range other) {
		return begin < other.end && other.begin < end;
	}

	/** Moved by some seconds, but never out of {@link #LIMITS}. */
	public Range shift(long by) {
		long within = Math.max(LIMITS.begin - begin, Math.min(LIMITS.end - end, by));
		return new Range(begin + within, end + within);
	}

	/**
	 * Made longer or shorter around a moment that stays where it is, but never shorter than {@link #SHORTEST} and
	 * never out of {@link #LIMITS}.
	 *
	 * @param factor below 1 zooms in
	 * @param at     the moment that stays
	 */
	public Range zoom(double factor, long at) {
		double wanted = Math.max(SHORTEST, Math.min(LIMITS.length(), length() * factor));
		double share = Math.max(0, Math.min(1, (at - begin) / (double) length()));
		long from = Math.round(begin + share * length() - share * wanted);
		from = Math.max(LIMITS.begin, Math.min(LIMITS.end - (long) wanted, from));
		return new Range(from, from + Math.max(1, Math.round(wanted)));
	}

	/** With some free space at both ends, more at the right, where the labels of the last items go. */
	public Range fitted() {
		long spare = Math.max(SHORTEST, length() / 24);
		return new Range(Math.max(LIMITS.begin, begin - spare), Math.min(LIMITS.end, end + 4 * spare));
	}
}
