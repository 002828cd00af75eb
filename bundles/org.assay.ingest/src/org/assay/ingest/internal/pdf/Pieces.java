package org.assay.ingest.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters together to words and pieces of lines, by where they stand. */
final class Pieces {
	/** Narrowest gap between two columns, in sizes of the type. */
	private static final float GAP = 0.9f;

	private final List<Piece> found = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private Glyph first;
	private Glyph last;
	private boolean space;
	private int bold;
	private int count;

	private Pieces() {
	}

	static List<Piece> of(List<Glyph> glyphs) {
		List<Glyph> down = new ArrayList<>(glyphs);
		down.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
		Pieces pieces = new Pieces();
		int begin = 0;
		for (int i = 1; i <= down.size(); i++) {
			if (i == down.size() || down.get(i).y() - down.get(begin).y() > 0.4f * down.get(begin).size()) {
				List<Glyph> line = new ArrayList<>(down.subList(begin, i));
				line.sort(Comparator.comparingDouble(Glyph::x));
				line.forEach(pieces::add);
				pieces.flush();
				begin = i;
			}
		}
		return pieces.found;
	}

	private void add(Glyph glyph) {
		if (glyph.isBlank()) {
			space |= last != null;
			return;
		}
		if (last != null && glyph.repeats(last)) {
			return;
		}
		float gap = last == null ? 0 : glyph.x() - last.end();
		if (last != null && gap > GAP * glyph.size()) {
			flush();
		}
		if (last != null && (space || gap > 0.5f * glyph.space())) {
			text.append(' ');
		}
		first = last == null ? glyph : first;
		text.append(glyph.text());
		last = glyph;
		space = false;
		bold += glyph.bold() ? 1 : 0;
		count++;
	}

	private void flush() {
		if (last != null) {
			found.add(new Piece(text.toString().replaceAll("\\s+", " "), first.x(), last.end(), first.y(),
					first.size(), bold * 2 > count));
		}
		text.setLength(0);
		last = null;
		space = false;
		bold = 0;
		count = 0;
	}
}
