package org.assay.reading.sentences;

/**
 * A sentence as tokens.
 *
 * @param from  its first token
 * @param to    the token after its last
 * @param block index of the paragraph it lies in
 */
public record Stretch(int from, int to, int block) {

	public boolean contains(int token) {
		return from <= token && token < to;
	}

	public int size() {
		return to - from;
	}
}
