package org.assay.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/** Cuts a text into paragraphs by zones, blank lines and line ends. */
public final class Layout {

	private static final int WIDEST_WRAP = 130;

	private final String text;
	private final boolean wrapped;
	private final List<Block> blocks = new ArrayList<>();

	private Layout(String text) {
		this.text = text;
		wrapped = isHardWrapped(text);
	}

	/** The paragraphs in order; together they hold every character that is no white space. */
	public static List<Block> blocks(String text, List<Zone> zones) {
		Layout layout = new Layout(text);
		int at = 0;
		for (Zone zone : zones) {
			int begin = Math.max(at, Math.min(zone.span().begin(), text.length()));
			int end = Math.min(zone.span().end(), text.length());
			if (end <= begin) {
				continue;
			}
			layout.paragraphs(at, begin, ZoneKind.body);
			layout.paragraphs(begin, end, zone.kind());
			at = end;
		}
		layout.paragraphs(at, text.length(), ZoneKind.body);
		return layout.blocks;
	}

	private void paragraphs(int begin, int end, ZoneKind zone) {
		int start = begin;
		int at = begin;
		while (at < end) {
			int lineEnd = lineEnd(at, end);
			int next = afterBreak(lineEnd, end);
			if (lineEnd >= end || endsParagraph(at, lineEnd, next, end)) {
				add(start, lineEnd, zone);
				start = next;
			}
			at = next;
		}
		add(start, end, zone);
	}

	private void add(int begin, int end, ZoneKind zone) {
		int from = begin;
		int to = end;
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		if (to > from) {
			blocks.add(new Block(new Span(from, to), zone));
		}
	}

	/** In a text with wrapped lines only blank lines, short lines, indents and bullets end a paragraph. */
	private boolean endsParagraph(int line, int lineEnd, int next, int end) {
		if (!wrapped || next >= end) {
			return true;
		}
		int nextEnd = lineEnd(next, end);
		boolean blank = text.substring(next, Math.min(nextEnd, next + WIDEST_WRAP)).isBlank();
		char first = text.charAt(next);
		return blank || lineEnd - line < 45 && !Character.isLowerCase(first) || "•*‣▪◦\t".indexOf(first) >= 0;
	}

	private int lineEnd(int at, int end) {
		int i = at;
		while (i < end && !isBreak(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private int afterBreak(int at, int end) {
		if (at >= end) {
			return end;
		}
		return text.charAt(at) == '\r' && at + 1 < end && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
	}

	private static boolean isBreak(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f' || c == '\u0085';
	}

	/** Lines are wrapped when many break within a sentence: the next line goes on in lower case. */
	private static boolean isHardWrapped(String text) {
		int lines = 0;
		int broken = 0;
		int begin = 0;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) != '\n') {
				continue;
			}
			int length = i - begin;
			if (length > 0) {
				lines++;
				boolean within = length > 30 && length < WIDEST_WRAP && i + 1 < text.length()
						&& Character.isLowerCase(text.charAt(i + 1)) && ".!?:".indexOf(text.charAt(i - 1)) < 0;
				broken += within ? 1 : 0;
			}
			begin = i + 1;
		}
		return lines >= 4 && broken * 4 >= lines;
	}
}
