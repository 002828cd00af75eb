package org.assay.comparison.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Span;

/** Finds what a sentence makes its statement depend on: "if sanctions were lifted", "provided that ...". */
public final class Conditions {
	private static final Pattern OPENING = Pattern
			.compile("(?i)(?<![\\p{L}])(?:(?:only |even )?if|unless|provided that|(?<=[,;] )(?:but only )?provided"
					+ "|providing that|as long as|so long as|on (?:the )?condition (?:that)?|only (?:when|once|after)|subject to"
					+ "|in return for|in exchange for|depending on|conditional on)\\s+[^.!?;:”\"]*?(?=,|[.!?;:”\"]|\\s—|$)");
	private static final Pattern NONE = Pattern
			.compile("(?i)^(?:even if|if (?:not|any|only|so|anything)\\b"
					+ "|if (?:at all )?(?:possible|necessary|needed|required|applicable|true|confirmed|correct)\\b"
					+ "|provided (?:by|to|for|in|with)\\b)");
	private static final Pattern WHETHER = Pattern
			.compile("(?i)\\b(?:ask|asks|asked|see|know|wonder|wondered|wonders|as|unclear|doubt|what)\\s*$");

	private Conditions() {
	}

	/** Whether words that begin like a condition are one: "if at all possible" is none. */
	public static boolean isReal(String words) {
		return !NONE.matcher(words).find();
	}

	/** In order of position; without the comma that ends them. */
	public static List<Span> find(String text, Span within) {
		List<Span> found = new ArrayList<>();
		Matcher matcher = OPENING.matcher(text).region(within.begin(), within.end());
		while (matcher.find()) {
			boolean question = WHETHER.matcher(text.substring(within.begin(), matcher.start())).find();
			if (isReal(matcher.group()) && !question) {
				found.add(new Span(matcher.start(), matcher.end()));
			}
		}
		return found;
	}
}
