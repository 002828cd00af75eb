package org.assay.comparison.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.passages.Assertion;
import org.assay.reading.TimeExpression;
import org.assay.text.Span;

/** How a time bounds what is said: "since March" and "in March" are not one time. */
final class Bounds {
	private static final int BEFORE = 24;
	private static final Pattern BOUND = Pattern
			.compile("(?i)\\b(since|until|till|before|after|from|through)\\s+(?:(?:the|early|late|mid)\\s+)*$");
	/** Something else that the time may belong to: "after the collapse of the bridge on Sunday". */
	private static final Pattern OTHER = Pattern
			.compile("(?i)\\b(?:after|before|since|following)\\s+[^,;:.]*\\p{L}[^,;:.]*\\s$");

	private Bounds() {
	}

	/** The words that bound the times of a claim; none where they only say when. */
	static Set<String> of(ComparedDocument document, Assertion claim) {
		Set<String> bounds = new HashSet<>();
		claim.claim().times().forEach(t -> bounds.add(of(document, t)));
		bounds.remove("");
		return bounds;
	}

	/** The word that bounds a time, or empty. */
	static String of(ComparedDocument document, TimeExpression time) {
		int begin = time.span().begin();
		Matcher bound = BOUND.matcher(document.text().substring(Math.max(0, begin - BEFORE), begin));
		return bound.find() ? bound.group(1).toLowerCase(Locale.ROOT) : "";
	}

	/** Whether a time may be that of something that the claim only names. */
	static boolean isOfOther(ComparedDocument document, Span claim, TimeExpression time) {
		return claim.begin() < time.span().begin() && of(document, time).isEmpty()
				&& OTHER.matcher(document.text().substring(claim.begin(), time.span().begin())).find();
	}
}
