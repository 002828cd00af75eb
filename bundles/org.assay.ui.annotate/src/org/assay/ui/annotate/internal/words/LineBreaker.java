package org.assay.ui.annotate.internal.words;

import java.util.Arrays;
import org.assay.text.Span;

/** Breaks one paragraph after the other into lines of a width and collects them. */
final class LineBreaker {
	private final CharSequence text;
	private final float width;
	private final Advances advances;
	private int[] begins;
	private int[] ends;
	private int count;

	LineBreaker(CharSequence text, float width, Advances advances, int expected) {
		this.text = text;
		this.width = width;
		this.advances = advances;
		begins = new int[Math.max(16, expected * 2)];
		ends = new int[begins.length];
	}

	int[] begins() {
		return Arrays.copyOf(begins, count);
	}

	int[] ends() {
		return Arrays.copyOf(ends, count);
	}

	/** Breaks the paragraph, which holds no line end. */
	void add(Span paragraph, boolean bold) {
		int begin = paragraph.begin();
		int canEnd = -1;
		int goOn = -1;
		float used = 0;
		float usedAtGoOn = 0;
		int at = begin;
		while (at < paragraph.end()) {
			int point = Character.codePointAt(text, at);
			int next = at + Character.charCount(point);
			if (isBreakingSpace(point)) {
				int after = skipSpaces(next, paragraph.end());
				used += advances.of(' ', bold) * (after - at);
				canEnd = at;
				goOn = after;
				usedAtGoOn = used;
				at = after;
				continue;
			}
			float advance = isCombining(point) ? 0 : advances.of(point, bold);
			boolean full = at > begin && !isCombining(point)
					&& (used + advance > width || next - begin > LineBreaks.LONGEST);
			if (full) {
				boolean atSpace = canEnd > begin;
				line(begin, atSpace ? canEnd : at);
				begin = atSpace ? goOn : at;
				used = atSpace ? used - usedAtGoOn : 0;
				canEnd = -1;
				continue;
			}
			used += advance;
			at = next;
			if (breaksAfter(point, at, paragraph.end())) {
				canEnd = at;
				goOn = at;
				usedAtGoOn = used;
			}
		}
		line(begin, paragraph.end());
	}

	private void line(int begin, int end) {
		if (count == begins.length) {
			begins = Arrays.copyOf(begins, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
		}
		begins[count] = begin;
		ends[count] = end;
		count++;
	}

	private int skipSpaces(int from, int end) {
		int at = from;
		while (at < end && isBreakingSpace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** A space that a line may end at; not the no-break ones. */
	private static boolean isBreakingSpace(int point) {
		return point == ' ' || point == '\t' || point == 0x3000
				|| point >= 0x2000 && point <= 0x200B && point != 0x2007;
	}

	private boolean breaksAfter(int point, int next, int end) {
		if (next >= end) {
			return false;
		}
		int following = Character.codePointAt(text, next);
		if (point == '-' || point == 0x2010 || point == 0x2013 || point == 0x2014 || point == '/') {
			return Character.isLetter(following);
		}
		return (isIdeographic(point) || isIdeographic(following)) && Character.isLetterOrDigit(following)
				&& !isCombining(following);
	}

	private static boolean isIdeographic(int point) {
		return point >= 0x2E80 && (Character.isIdeographic(point) || point >= 0x3040 && point <= 0x30FF);
	}

	private static boolean isCombining(int point) {
		if (point < 0x300) {
			return false;
		}
		int type = Character.getType(point);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || point == 0x200D
				|| point >= 0xFE00 && point <= 0xFE0F;
	}
}
