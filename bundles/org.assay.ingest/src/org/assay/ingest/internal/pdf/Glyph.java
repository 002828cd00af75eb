package org.assay.ingest.internal.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/** One drawn character, or a ligature. Lengths are points as its reader sees the page, y grows downwards. */
record Glyph(String text, float x, float width, float y, float size, float space, boolean bold) {

	static Glyph of(TextPosition at) {
		float size = Math.max(1, Math.abs(at.getYScale()));
		float space = at.getWidthOfSpace();
		boolean sane = space > 0.1f * size && space < size;
		return new Glyph(at.getUnicode(), at.getXDirAdj(), at.getWidthDirAdj(), at.getYDirAdj(), size,
				sane ? space : 0.25f * size, isBold(at.getFont()));
	}

	private static boolean isBold(PDFont font) {
		String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
		return name.contains("bold") || name.contains("black") || name.contains("heavy");
	}

	boolean isBlank() {
		return text.isBlank() || text.equals("\u00A0");
	}

	float end() {
		return x + width;
	}

	/** Drawn a second time a hair beside itself, which some programs do instead of a bold face. */
	boolean repeats(Glyph before) {
		return text.equals(before.text) && Math.abs(x - before.x) < 0.25f * Math.max(width, 1)
				&& Math.abs(y - before.y) < 0.15f * size;
	}
}
