package org.assay.comparison.passages;

import java.util.List;

/**
 * Two passages that may speak of one thing.
 *
 * @param a      of the older document, or the earlier one of the same document
 * @param shared keys that both have, the rarest first; names begin with {@code @}, figures with {@code #}
 * @param score  sum of the weights of the shared keys; grows with their rarity
 */
public record PassagePair(Passage a, Passage b, List<String> shared, double score) {

	public PassagePair {
		shared = List.copyOf(shared);
	}

	public boolean isWithinOneDocument() {
		return a.document().id().equals(b.document().id());
	}

	/** How many of the shared keys are words, not names or figures. */
	public long sharedWords() {
		return shared.stream().filter(k -> !k.startsWith("@") && !k.startsWith("#")).count();
	}
}
