package org.assay.ingest.internal.html;

import org.jsoup.nodes.Element;

/**
 * A paragraph of a page: what stands between two breaks.
 *
 * @param text   white space made single spaces, never empty
 * @param links  how many of its characters are link text
 * @param kind   what its elements say it is
 * @param aside  whether it stands in a part of the page whose names say it is no part of the article
 * @param owner  the innermost block element
 */
record Block(String text, int links, BlockKind kind, boolean aside, Element owner) {

	double linkDensity() {
		return links / (double) text.length();
	}

	boolean endsSentence() {
		String tail = text.substring(Math.max(0, text.length() - 4)).replaceAll("[\"'\u201D\u2019)\\]\\s]+$", "");
		return !tail.isEmpty() && ".!?:\u2026\u3002".indexOf(tail.charAt(tail.length() - 1)) >= 0;
	}

	int wordCount() {
		return text.split("\\s+", 400).length;
	}

	/** How much it speaks for (positive) or against (negative) the part of the page it stands in, in characters. */
	double weight() {
		int length = text.length();
		if (aside) {
			return -Math.min(length, 60) * 0.3;
		}
		double density = linkDensity();
		if (density > 0.5) {
			return -Math.min(length, 120) * 0.5 - 5;
		}
		boolean prose = length >= 80 || endsSentence() && length >= 30;
		return switch (kind) {
		case paragraph, quote, preformatted -> prose ? length * (1 - density) : -3;
		case list -> prose ? length * (1 - density) * 0.7 : -2;
		case heading, caption, table -> 0;
		};
	}
}
