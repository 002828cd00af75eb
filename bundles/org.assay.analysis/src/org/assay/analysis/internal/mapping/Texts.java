package org.assay.analysis.internal.mapping;

/** The model knows absent text as null, records know it as empty. */
final class Texts {
	private Texts() {
	}

	static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
