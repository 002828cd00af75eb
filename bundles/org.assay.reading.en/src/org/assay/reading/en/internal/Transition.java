package org.assay.reading.en.internal;

/**
 * One step of the dependency parser, as a label of its model names it: {@code L_R_nsubj} draws an arc from the next
 * word to the word on the stack (L; R the other way, N none), then takes that word off the stack (R), puts it aside (P)
 * or shifts the next word (S).
 */
record Transition(Arc arc, Step step, String relation, Text relationText) {

	enum Arc {
		/** The word on the stack depends on the next word. */
		L,
		/** The next word depends on the word on the stack. */
		R,
		/** No arc. */
		N
	}

	enum Step {
		/** Reduce. */
		R,
		/** Pass. */
		P,
		/** Shift. */
		S
	}

	/** Throws IllegalArgumentException for a label that is no step. */
	static Transition of(String label) {
		String[] parts = label.split("_", 3);
		if (parts.length < 3) {
			throw new IllegalArgumentException(label);
		}
		return new Transition(Arc.valueOf(parts[0]), Step.valueOf(parts[1]), parts[2], Text.of(parts[2]));
	}
}
