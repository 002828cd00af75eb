package org.assay.reading.en.internal;

import java.io.IOException;

/** The weights of a model: for each feature the labels it speaks for or against. What is not listed weighs nothing. */
final class Weights {

	private static final int LABEL = 0xFF;

	/** With each feature, where its weights begin. */
	private final KeyIndex features;
	/** A weight that was a half has zeros in the lower bits of its float: the label is kept there. */
	private final int[] weights;

	private Weights(KeyIndex features, int[] weights) {
		this.features = features;
		this.weights = weights;
	}

	/** Layout: keys of the features; how many weights each has; their labels (a byte each); the weights (halves). */
	static Weights read(PackInput in, int labelCount) throws IOException {
		KeyIndex features = KeyIndex.read(in);
		byte[] counts = in.bytes(features.size());
		int end = 0;
		for (int i = 0; i < counts.length; i++) {
			features.setValue(i, end);
			end += counts[i] & 0xFF;
		}
		features.setValue(counts.length, end);
		byte[] labels = in.bytes(end);
		short[] halves = in.shorts(end);
		int[] weights = new int[end];
		for (int i = 0; i < end; i++) {
			int label = labels[i] & LABEL;
			if (label >= labelCount) {
				throw in.damaged("a weight for a label that is not there");
			}
			weights[i] = Float.floatToRawIntBits(Float.float16ToFloat(halves[i])) & ~LABEL | label;
		}
		return new Weights(features, weights);
	}

	void add(Keys keys, float[] scores) {
		for (int feature : features.find(keys)) {
			if (feature >= 0) {
				for (int i = features.value(feature), end = features.value(feature + 1); i < end; i++) {
					scores[weights[i] & LABEL] += Float.intBitsToFloat(weights[i] & ~LABEL);
				}
			}
		}
	}
}
