package org.assay.reading.names;

import java.util.EnumMap;
import java.util.Map;
import org.assay.reading.MentionType;

/** What speaks for each type of one name, over the whole text. */
final class Evidence {

	/** A reason of this weight makes a name of what only rules found. */
	private static final double FIRM = 1.2;

	private final Map<MentionType, Double> weights = new EnumMap<>(MentionType.class);
	private String reason = "it is written with a capital";
	private double heaviest;
	private int times;
	private int labels;

	/** Counts one place where the name stands. */
	void see(Candidate candidate) {
		times++;
		labels += candidate.label().isPresent() ? 1 : 0;
	}

	void add(MentionType type, double weight, String why) {
		weights.merge(type, weight, Double::sum);
		if (weight > heaviest) {
			heaviest = weight;
			reason = why;
		}
	}

	/** The type with most weight; {@code other} when too little speaks for any. */
	MentionType best() {
		MentionType best = MentionType.other;
		double most = 0.3;
		for (Map.Entry<MentionType, Double> entry : weights.entrySet()) {
			if (entry.getValue() > most) {
				most = entry.getValue();
				best = entry.getKey();
			}
		}
		return best;
	}

	/** Whether the model found the name somewhere in the text, or one reason is good by itself. */
	boolean isFirm() {
		return labels > 0 || heaviest >= FIRM;
	}

	/** How often the name stands in the text. */
	int times() {
		return times;
	}

	double of(MentionType type) {
		return weights.getOrDefault(type, 0.0);
	}

	double confidence() {
		double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
		return sum <= 0 ? 0.3 : Math.max(0.1, Math.min(0.95, 0.4 + 0.5 * of(best()) / (sum + 0.5)));
	}

	String reason() {
		return reason;
	}
}
