package org.assay.reading;

import java.util.List;

/**
 * Why an element was found: what a person is told who asks.
 *
 * @param rule       stable id of the rule or model, such as {@code quote.cue-after}
 * @param because    one sentence in plain British English
 * @param inputs     what the rule looked at, such as the anchor date or the cue verb
 * @param confidence 0 to 1
 */
public record Why(String rule, String because, List<String> inputs, double confidence) {

	public Why {
		inputs = List.copyOf(inputs);
	}

	public static Why of(String rule, String because, double confidence, String... inputs) {
		return new Why(rule, because, List.of(inputs), confidence);
	}
}
