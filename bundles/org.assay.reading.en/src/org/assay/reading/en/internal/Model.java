package org.assay.reading.en.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A linear model: it scores each of its labels at a place by the features found there. */
final class Model {

	private final Label[] labels;
	private final Feature[] sets;
	private final Feature.Part[] setParts;
	private final Feature[] joined;
	private final Feature.Part[] joinedParts;
	private final Weights weights;

	private Model(Label[] labels, Features sets, Features joined, Weights weights) {
		this.labels = labels;
		this.sets = sets.features;
		setParts = sets.parts;
		this.joined = joined.features;
		joinedParts = joined.parts;
		this.weights = weights;
	}

	/** Layout: labels, features that are sets, features that are joined, weights. */
	static Model read(PackInput in) throws IOException {
		String[] names = in.strings();
		Label[] labels = new Label[names.length];
		for (int i = 0; i < names.length; i++) {
			labels[i] = Label.of(names[i]);
		}
		Features sets = Features.read(in, 0);
		Features joined = Features.read(in, sets.features.length);
		return new Model(labels, sets, joined, Weights.read(in, labels.length));
	}

	/** Features with the parts they are made of. */
	private record Features(Feature[] features, Feature.Part[] parts) {
		static Features read(PackInput in, int firstKind) throws IOException {
			Map<Feature.Part, Integer> parts = new LinkedHashMap<>();
			Feature[] features = new Feature[in.number()];
			for (int i = 0; i < features.length; i++) {
				features[i] = Feature.read(in, firstKind + i, parts);
			}
			return new Features(features, parts.keySet().toArray(Feature.Part[]::new));
		}
	}

	int labelCount() {
		return labels.length;
	}

	Label label(int i) {
		return labels[i];
	}

	float[] scores(Place place) {
		Keys keys = new Keys();
		for (Feature feature : sets) {
			feature.addEach(setParts, place, keys);
		}
		Text[] values = new Text[joinedParts.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = joinedParts[i].value(place);
		}
		for (Feature feature : joined) {
			feature.addJoined(values, keys);
		}
		float[] scores = new float[labels.length];
		weights.add(keys, scores);
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
