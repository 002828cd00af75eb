package org.assay.ui.annotate.internal.marks;

import java.util.regex.Pattern;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Words of a text with some of what stands around them, on one line. */
public final class InContext {
	private static final int AROUND = 30;
	private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
	private static final Pattern BROKEN_BEGIN = Pattern.compile("^\\S*\\s");
	private static final Pattern BROKEN_END = Pattern.compile("(?<=\\s)\\S*$");

	private InContext() {
	}

	/** The stretch in brackets, between some of the text before and after it. */
	public static String of(SourceText text, Span extent) {
		String before = text.at(new Span(Math.max(0, extent.begin() - AROUND), extent.begin()));
		String after = text.at(new Span(extent.end(), Math.min(text.length(), extent.end() + AROUND)));
		if (extent.begin() > AROUND) {
			before = "\u2026" + BROKEN_BEGIN.matcher(before).replaceFirst(""); // from the beginning of a word
		}
		if (extent.end() + AROUND < text.length()) {
			after = BROKEN_END.matcher(after).replaceFirst("") + "\u2026";
		}
		return line(before + "[" + text.at(extent) + "]" + after);
	}

	/** The same words without line breaks and rows of blanks. */
	public static String line(String words) {
		return BLANKS.matcher(words).replaceAll(" ");
	}
}
