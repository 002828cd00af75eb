package org.assay.reading.quotes;

import java.util.List;

/**
 * Who is meant by a source phrase.
 *
 * @param name       the fullest name; empty when unknown
 * @param reason     how it was found, as half a sentence
 * @param confidence 0 to 1
 * @param passedOver who else stood near and why it is not they, one clause each
 */
public record Speaker(String name, String reason, double confidence, List<String> passedOver) {

	public Speaker {
		passedOver = List.copyOf(passedOver);
	}

	Speaker(String name, String reason, double confidence) {
		this(name, reason, confidence, List.of());
	}

	static final Speaker UNKNOWN = new Speaker("", "the text does not say who speaks", 0.3);
}
