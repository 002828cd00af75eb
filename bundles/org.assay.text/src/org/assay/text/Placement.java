package org.assay.text;

import java.util.List;

/** What became of an {@link Anchor} in a text: see {@link Reanchoring}. */
public sealed interface Placement {

	/** The words and what surrounds them are where they were. */
	record Exact(Span span) implements Placement {
	}

	/**
	 * The same words, elsewhere or in changed surroundings.
	 *
	 * @param span where they stand now
	 * @param why  what changed and what proves that these are the same words, for a person to read
	 */
	record Moved(Span span, String why) implements Placement {
	}

	/**
	 * The words could not be found again for certain.
	 *
	 * @param why        for a person to read
	 * @param candidates where the same words stand, at most {@value Reanchoring#CANDIDATES}; none of them is proven
	 */
	record Refused(String why, List<Span> candidates) implements Placement {
		public Refused {
			candidates = List.copyOf(candidates);
		}
	}
}
