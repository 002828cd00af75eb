package org.assay.ingest.internal.pdf;

/**
 * A paragraph of a PDF, its lines joined.
 *
 * @param size   of the type, in points
 * @param begins whether its first line stands as the first of a paragraph does: indented or after a gap
 * @param ends   whether its last line leaves no doubt that it is the last: it is short
 * @param page   on which it begins, from 1
 */
record Passage(String text, float size, boolean bold, boolean begins, boolean ends, int page) {

	boolean isOpen() {
		String tail = text.replaceAll("[\"'\u201D\u2019)\\]]+$", "");
		return !tail.isEmpty() && ".!?:\u2026".indexOf(tail.charAt(tail.length() - 1)) < 0;
	}
}
