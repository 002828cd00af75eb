package org.assay.ingest.internal.plain;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Blank;
import org.assay.text.Lines;
import org.assay.text.Span;

/**
 * Splits a plain text into paragraphs. In most saved articles a line is a paragraph; a text broken at a fixed width
 * is known by lines that go on in lower case, and there an empty line, an indent or a bullet begins a paragraph.
 */
final class Layout {
	private static final int WIDEST = 120;

	private final String text;
	private final List<Span> lines;

	private Layout(String text) {
		this.text = text;
		this.lines = Lines.of(text);
	}

	static List<Paragraph> paragraphs(String text) {
		Layout layout = new Layout(text);
		return layout.isWrapped() ? layout.blocks() : layout.singleLines();
	}

	private boolean isWrapped() {
		int pairs = 0;
		int continued = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			if (lines.get(i).length() > WIDEST) {
				return false;
			}
			Span line = trimmed(i);
			Span next = trimmed(i + 1);
			if (!line.isEmpty() && !next.isEmpty()) {
				pairs++;
				continued += goesOn(line, next) ? 1 : 0;
			}
		}
		return continued >= 2 && continued * 5 >= pairs;
	}

	private boolean goesOn(Span line, Span next) {
		return line.length() >= 40 && Character.isLowerCase(text.charAt(next.begin()))
				&& ".!?:".indexOf(text.charAt(line.end() - 1)) < 0;
	}

	private List<Paragraph> singleLines() {
		List<Paragraph> found = new ArrayList<>();
		boolean gap = false;
		for (int i = 0; i < lines.size(); i++) {
			Span line = trimmed(i);
			if (line.isEmpty()) {
				gap = true;
			} else {
				found.add(new Paragraph(line, line.of(text), gap));
				gap = false;
			}
		}
		return found;
	}

	private List<Paragraph> blocks() {
		List<Paragraph> found = new ArrayList<>();
		Span open = null;
		boolean gap = false;
		for (int i = 0; i < lines.size(); i++) {
			Span line = trimmed(i);
			if (line.isEmpty() || open != null && beginsParagraph(open, i, line)) {
				if (open != null) {
					found.add(new Paragraph(open, open.of(text), gap));
				}
				gap = line.isEmpty();
				open = null;
			}
			if (!line.isEmpty()) {
				open = open == null ? line : open.cover(line);
			}
		}
		if (open != null) {
			found.add(new Paragraph(open, open.of(text), gap));
		}
		return found;
	}

	/** A short unfinished line before an upper-case one is a heading or a byline, not the middle of a paragraph. */
	private boolean beginsParagraph(Span open, int i, Span line) {
		Span last = trimmed(i - 1);
		boolean indented = line.begin() - lines.get(i).begin() >= 2 && trimmed(i - 1).begin() == lines.get(i - 1)
				.begin();
		boolean item = new Paragraph(line, line.of(text), false).bullet() > 0;
		boolean shortLine = last.length() < 50 && open.equals(last)
				&& !Character.isLowerCase(text.charAt(line.begin()));
		return indented || item || shortLine;
	}

	private Span trimmed(int i) {
		return Blank.trim(text, lines.get(i));
	}
}
