package org.assay.reading.en.internal;

import java.io.IOException;

/** The weights of a model: for each feature the labels it speaks for or against. What is not listed weighs nothing. */
final class Weights {

	private final KeyIndex features;
	private final int[] starts;
	private final byte[] labels;
	private final float[] values;

	private Weights(KeyIndex features, int[] starts, byte[] labels, float[] values) {
		this.features = features;
		this.starts = starts;
		this.labels = labels;
		this.values = values;
	}

	/** Layout: keys of the features; how many weights each has; their labels (a byte each); the weights (halves). */
	static Weights read(PackInput in, int labelCount) throws IOException {
		KeyIndex features = KeyIndex.read(in);
		byte[] counts = in.bytes(features.size());
		int[] starts = new int[counts.length + 1];
		for (int i = 0; i < counts.length; i++) {
			starts[i + 1] = starts[i] + (counts[i] & 0xFF);
		}
		byte[] labels = in.bytes(starts[counts.length]);
		for (byte label : labels) {
			if ((label & 0xFF) >= labelCount) {
				throw in.damaged("a weight for a label that is not there");
			}
		}
		short[] halves = in.shorts(labels.length);
		float[] values = new float[halves.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = Float.float16ToFloat(halves[i]);
		}
		return new Weights(features, starts, labels, values);
	}

	void add(long key, float[] scores) {
		int feature = features.find(key);
		if (feature >= 0) {
			for (int i = starts[feature], end = starts[feature + 1]; i < end; i++) {
				scores[labels[i] & 0xFF] += values[i];
			}
		}
	}
}
