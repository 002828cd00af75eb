package org.assay.ui.annotate.internal.words;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.assay.text.Span;

/**
 * The lines of a text as they are displayed at one width. Offsets of the display are those of the text: the white space
 * at which a line is broken, or its line end, belongs to no line. Immutable. However long a paragraph is, no displayed
 * line is longer than the width and {@value #LONGEST} units, which is what keeps drawing quick.
 */
public final class LineBreaks {
	/** Longest displayed line in UTF-16 units, whatever its width. */
	public static final int LONGEST = 1000;

	private final int[] begins;
	private final int[] ends;
	private final int length;

	private LineBreaks(int[] begins, int[] ends, int length) {
		this.begins = begins;
		this.ends = ends;
		this.length = length;
	}

	/**
	 * Breaks a text.
	 *
	 * @param lines    of the text, as {@link org.assay.text.Lines} tells them
	 * @param width    in pixels, for the advances
	 * @param isBold   whether the character at an offset is drawn in bold
	 */
	public static LineBreaks of(CharSequence text, List<Span> lines, float width, Advances advances,
			IntPredicate isBold) {
		LineBreaker breaker = new LineBreaker(text, width, advances, lines.size());
		for (Span line : lines) {
			breaker.add(line, isBold.test(line.begin()));
		}
		return new LineBreaks(breaker.begins(), breaker.ends(), text.length());
	}

	public int count() {
		return begins.length;
	}

	/** The displayed line, without the white space it was broken at. */
	public Span line(int index) {
		return new Span(begins[index], ends[index]);
	}

	/** The line an offset is displayed in; the white space between two lines counts to the first. */
	public int lineAt(int offset) {
		if (offset < 0 || offset > length) {
			throw new IndexOutOfBoundsException("offset " + offset + " outside 0.." + length);
		}
		int found = Arrays.binarySearch(begins, offset);
		return found >= 0 ? found : -found - 2;
	}
}
