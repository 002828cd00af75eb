package org.assay.reading.quotes;

/**
 * A stretch between quotation marks within one paragraph.
 *
 * @param open      token of the opening mark
 * @param from      first token within
 * @param to        token after the last within
 * @param close     token of the closing mark; {@code to} when the paragraph ends without one
 * @param closed    whether the closing mark is there
 * @param outer     index of the quotation around it, or -1
 * @param goesOn    index of the quotation in the paragraph before that this one continues, or -1
 */
public record Quotation(int open, int from, int to, int close, boolean closed, int outer, int goesOn) {

	public boolean contains(int token) {
		return from <= token && token < to;
	}

	public int size() {
		return to - from;
	}
}
