package org.assay.ui.writeup.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Span;

/**
 * A stretch of Markdown that looks alike.
 *
 * @param span in the stretch of text that was looked at
 */
record Stretch(Look look, Span span) {
	private static final String NAMES = "heading|own|quote|label|target|strong|emphasis|code";
	private static final Pattern MARKS = Pattern.compile("(?m)(?<heading>^ {0,3}#{1,6}[ \\t].*$)"
			+ "|(?<own>^Assessment:)|(?<quote>^ {0,3}(?:>|[-*+]|\\d{1,9}[.)])(?=[ \\t]))"
			+ "|(?<label>\\[(?:\\\\.|[^\\]\\\\\\n])*\\](?=\\())(?<target>\\((?:\"(?:\\\\.|[^\"\\\\])*\"|[^)\"\\n])*\\))"
			+ "|(?<code>`[^`\\n]+`)|(?<strong>(?:\\*\\*|__)(?=\\S)[^\\n]+?(?<=\\S)(?:\\*\\*|__))"
			+ "|(?<emphasis>(?<![\\w*_])[*_](?=[^\\s*_])[^*_\\n]*?(?<=\\S)[*_](?![\\w*_]))");

	/** How it looks. */
	enum Look {
		plain, heading, own, quote, label, target, strong, emphasis, code
	}

	/** All stretches of some text, in order and without a gap. */
	static List<Stretch> of(CharSequence markdown) {
		List<Stretch> all = new ArrayList<>();
		Matcher mark = MARKS.matcher(markdown);
		int at = 0;
		while (mark.find()) {
			add(all, Look.plain, at, mark.start());
			for (String name : NAMES.split("\\|")) {
				if (mark.group(name) != null) {
					add(all, Look.valueOf(name), mark.start(name), mark.end(name));
				}
			}
			at = mark.end();
		}
		add(all, Look.plain, at, markdown.length());
		return all;
	}

	private static void add(List<Stretch> all, Look look, int begin, int end) {
		if (begin < end) {
			all.add(new Stretch(look, new Span(begin, end)));
		}
	}
}
