package org.assay.ingest.internal.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.ingest.internal.dates.FoundDate;
import org.assay.ingest.internal.dates.FullDates;
import org.assay.text.Span;

/**
 * A line that names who wrote the article.
 *
 * @param led    whether "by" or the like leads the line
 * @param author the names, in the line
 * @param outlet the outlet beside them, in the line
 * @param date   the date beside them, in the line
 */
public record Byline(boolean led, Span author, Optional<Span> outlet, Optional<FoundDate> date) {
	private static final String NAME = "(?:\\p{Lu}[\\p{L}.'\u2019\\-]*|(?:de|van|von|der|den|la|le|di|da|bin|al|el|du"
			+ "|dos|ter)\\b)";
	private static final String NAMES = NAME + "(?:[ \u00A0]" + NAME + "){0,4}";
	private static final String LIST = NAMES + "(?:(?:,| and| &|, and) " + NAMES + "){0,6}";
	private static final Pattern LED = Pattern.compile(
			"^(?:by|written by|reporting by|story by|posted by|published by|authors?:|report by|words "
					+ "by)[:\\s]\\s*(?<rest>\\S.*)$",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern PARTS = Pattern.compile("\\s*(?://|[|\u2022\u00B7]|\\s[\u2013\u2014-]\\s|,\\s"
			+ "|\\s+(?:on|in|at|for)\\s+)\\s*");
	private static final Pattern SEPARATED = Pattern.compile(
			"^(?<names>" + LIST + ")\\s*(?://|[|\u2022\u00B7]|\\s[\u2013\u2014-]\\s|,\\s)\\s*(?<rest>.*)$");
	private static final int LONGEST = 160;

	/** Reads a line as a byline; empty when it is none or too doubtful. */
	public static Optional<Byline> of(String line) {
		if (line.length() > LONGEST) {
			return Optional.empty();
		}
		Optional<FoundDate> date = FullDates.first(line, FullDates.Order.unknown);
		Matcher led = LED.matcher(line);
		if (led.matches()) {
			return led(line, led.start("rest"), date);
		}
		Matcher separated = SEPARATED.matcher(line);
		if (separated.matches() && date.isPresent() && date.get().span().begin() >= separated.start("rest")
				&& isOnlyDate(separated.group("rest"), separated.start("rest"), date.get())) {
			return Optional.of(new Byline(false, new Span(separated.start("names"), separated.end("names")),
					Optional.empty(), date));
		}
		return Optional.empty();
	}

	private static Optional<Byline> led(String line, int from, Optional<FoundDate> date) {
		Matcher names = Pattern.compile(LIST).matcher(line).region(from, line.length());
		int end;
		if (names.lookingAt()) {
			end = names.end();
		} else {
			Matcher part = PARTS.matcher(line).region(from, line.length());
			end = part.find() ? part.start() : line.length();
			boolean oneWord = line.substring(from, end).strip().matches("[\\p{L}\\d_.@'\u2019-]+");
			if (!oneWord || date.isEmpty()) {
				return Optional.empty();
			}
		}
		Span author = new Span(from, end);
		Optional<Span> outlet = Optional.empty();
		int begin = end;
		Matcher cut = PARTS.matcher(line).region(end, line.length());
		while (cut.find()) {
			begin = cut.end();
			int until = nextPart(line, begin);
			if (OutletName.isLikely(line.substring(begin, until))) {
				outlet = Optional.of(new Span(begin, until));
				break;
			}
		}
		String rest = line.substring(end);
		return isTail(rest, date.isPresent()) ? Optional.of(trimOutlet(line, author, outlet, date)) : Optional.empty();
	}

	/** "Jane Doe, Reuters" is read as two names at first: the last of them may be the outlet. */
	private static Byline trimOutlet(String line, Span author, Optional<Span> outlet, Optional<FoundDate> date) {
		int comma = author.of(line).lastIndexOf(", ");
		if (comma > 0 && OutletName.isLikely(author.of(line).substring(comma + 2))) {
			int begin = author.begin() + comma + 2;
			return new Byline(true, new Span(author.begin(), begin - 2), Optional.of(new Span(begin, author.end())),
					date);
		}
		return new Byline(true, author, outlet, date);
	}

	private static int nextPart(String line, int from) {
		Matcher m = PARTS.matcher(line).region(from, line.length());
		return m.find() ? m.start() : line.length();
	}

	/** What may follow the names: a separator, a place, an office, a date; not the rest of a sentence. */
	private static boolean isTail(String rest, boolean dated) {
		String tail = rest.strip();
		boolean separated = tail.isEmpty() || dated || tail.matches("(?s)(?://|[|,\u2022\u00B7(\u2013\u2014-]|in |for "
				+ "|at |on ).*");
		return separated && (tail.length() <= 60 || dated) && !tail.matches("(?s).*[a-z]{3}[.!?]$");
	}

	private static boolean isOnlyDate(String rest, int offset, FoundDate date) {
		int before = date.span().begin() - offset;
		return before <= 30 && rest.length() - (date.span().end() - offset) <= 40;
	}
}
