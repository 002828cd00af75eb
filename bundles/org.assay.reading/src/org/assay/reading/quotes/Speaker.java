package org.assay.reading.quotes;

/**
 * Who is meant by a source phrase.
 *
 * @param name       the fullest name; empty when unknown
 * @param reason     how it was found, as half a sentence
 * @param confidence 0 to 1
 */
public record Speaker(String name, String reason, double confidence) {

	static final Speaker UNKNOWN = new Speaker("", "the text does not say who speaks", 0.3);
}
