package org.assay.reading.names;

import java.util.EnumMap;
import java.util.Map;
import org.assay.reading.MentionType;

/** What speaks for each type of one name, over the whole text. */
final class Evidence {

	private final Map<MentionType, Double> weights = new EnumMap<>(MentionType.class);
	private String reason = "it is written with a capital";
	private double heaviest;

	void add(MentionType type, double weight, String why) {
		weights.merge(type, weight, Double::sum);
		if (weight > heaviest) {
			heaviest = weight;
			reason = why;
		}
	}

	void addAll(Evidence other, double share) {
		other.weights.forEach((type, weight) -> weights.merge(type, weight * share, Double::sum));
	}

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

	double confidence() {
		double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
		double most = weights.getOrDefault(best(), 0.0);
		return sum == 0 ? 0.3 : Math.min(0.95, 0.4 + 0.5 * most / (sum + 0.5));
	}

	String reason() {
		return reason;
	}
}
