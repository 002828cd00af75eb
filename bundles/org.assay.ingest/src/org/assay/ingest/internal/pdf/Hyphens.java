package org.assay.ingest.internal.pdf;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines of which a word may run over to the next. */
final class Hyphens {
	private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");
	private static final Pattern DIVIDED = Pattern.compile("(\\p{L}+(?:-\\p{L}+)*)[-\u2010\u00AD]$");
	private static final Pattern NEXT = Pattern.compile("^\\p{Ll}+");
	/** Words that English sets before others with a hyphen, and hardly ever without. */
	private static final Set<String> KEPT = Set.of("self", "ex", "non", "well", "anti", "pro", "half", "all", "cross",
			"long", "short", "high", "low", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
			"ten", "vice", "so", "first", "second", "third", "far", "left", "right", "mid");

	private final Set<String> words = new HashSet<>();

	/** Learns the words of a line; the last word of a divided line is none. */
	void learn(String line) {
		Matcher m = WORD.matcher(line);
		while (m.find()) {
			if (m.end() < line.length() || !DIVIDED.matcher(line).find()) {
				words.add(m.group().toLowerCase(Locale.ROOT).replace('\u2010', '-'));
			}
		}
	}

	/** Both as one, with a space between unless a word is divided. */
	String join(String line, String next) {
		Matcher divided = DIVIDED.matcher(line);
		Matcher rest = NEXT.matcher(next);
		if (!divided.find()) {
			return line + (line.endsWith("\u2014") || line.endsWith("\u2013") && !line.endsWith(" \u2013") ? "" : " ")
					+ next;
		}
		if (!rest.find()) {
			return line.endsWith("\u00AD") ? line.substring(0, line.length() - 1) + next : line + next;
		}
		String begin = divided.group(1).toLowerCase(Locale.ROOT);
		boolean keep = !line.endsWith("\u00AD") && keeps(begin, rest.group());
		return line.substring(0, line.length() - 1) + (keep ? "-" : "") + next;
	}

	private boolean keeps(String begin, String end) {
		if (words.contains(begin + end)) {
			return false;
		}
		return words.contains(begin + "-" + end) || KEPT.contains(begin)
				|| begin.length() > 3 && end.length() > 3 && words.contains(begin) && words.contains(end);
	}
}
