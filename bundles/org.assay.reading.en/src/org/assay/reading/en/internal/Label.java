package org.assay.reading.en.internal;

/** A label that a model gives, with its hash for later features. */
record Label(String name, Text text) {

	static Label of(String name) {
		return new Label(name, Text.of(name));
	}
}
