package org.assay.ui.annotate.internal.words;

/** How wide characters are drawn. */
@FunctionalInterface
public interface Advances {

	/**
	 * @param codePoint any code point, 0 for a combining mark
	 * @param bold      whether it is drawn in bold
	 * @return width in pixels
	 */
	float of(int codePoint, boolean bold);
}
