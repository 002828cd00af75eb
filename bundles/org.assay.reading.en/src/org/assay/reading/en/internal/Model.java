package org.assay.reading.en.internal;

import java.io.IOException;

/** A linear model: it scores each of its labels at a place by the features found there. */
final class Model {

	private final Label[] labels;
	private final Feature[] sets;
	private final Feature[] joined;
	private final Weights weights;

	private Model(Label[] labels, Feature[] sets, Feature[] joined, Weights weights) {
		this.labels = labels;
		this.sets = sets;
		this.joined = joined;
		this.weights = weights;
	}

	/** Layout: labels, features that are sets, features that are joined, weights. */
	static Model read(PackInput in) throws IOException {
		String[] names = in.strings();
		Label[] labels = new Label[names.length];
		for (int i = 0; i < names.length; i++) {
			labels[i] = Label.of(names[i]);
		}
		Feature[] sets = features(in, 0);
		Feature[] joined = features(in, sets.length);
		return new Model(labels, sets, joined, Weights.read(in, labels.length));
	}

	private static Feature[] features(PackInput in, int firstKind) throws IOException {
		Feature[] features = new Feature[in.number()];
		for (int i = 0; i < features.length; i++) {
			features[i] = Feature.read(in, firstKind + i);
		}
		return features;
	}

	int labelCount() {
		return labels.length;
	}

	Label label(int i) {
		return labels[i];
	}

	float[] scores(Place place) {
		float[] scores = new float[labels.length];
		for (Feature feature : sets) {
			feature.addEach(place, weights, scores);
		}
		for (Feature feature : joined) {
			feature.addJoined(place, weights, scores);
		}
		return scores;
	}

	/** The label with the highest score; of equal ones the first. */
	static int best(float[] scores) {
		int best = 0;
		for (int i = 1; i < scores.length; i++) {
			if (scores[i] > scores[best]) {
				best = i;
			}
		}
		return best;
	}

	/** The same among some labels, in the order given. */
	static int best(float[] scores, int[] among) {
		if (among.length == 0) {
			return best(scores);
		}
		int best = among[0];
		for (int i = 1; i < among.length; i++) {
			if (scores[among[i]] > scores[best]) {
				best = among[i];
			}
		}
		return best;
	}
}
