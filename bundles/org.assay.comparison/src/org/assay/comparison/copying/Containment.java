package org.assay.comparison.copying;

import java.util.HashSet;
import java.util.Set;
import org.assay.comparison.words.Stems;
import org.assay.comparison.words.Words;

/** How much of one text is found in another. */
final class Containment {
	/** Three words in a row are seldom the same by chance, and revising leaves many standing. */
	private static final int RUN = 3;

	private Containment() {
	}

	/** Share of the runs of three words of {@code a}'s own prose that {@code b} has too, 0 to 1. */
	static double wording(Words a, Words b) {
		Set<Long> others = new HashSet<>();
		for (long hash : Shingles.of(b, RUN)) {
			others.add(hash);
		}
		int runs = 0;
		int shared = 0;
		long[] own = Shingles.of(a, RUN);
		for (int i = 0; i < own.length; i++) {
			if (!a.isQuoted(i) && !a.isQuoted(i + RUN - 1)) {
				runs++;
				shared += others.contains(own[i]) ? 1 : 0;
			}
		}
		return runs == 0 ? 0 : (double) shared / runs;
	}

	/** Share of the different content words of {@code a}, in any form, that {@code b} has too, 0 to 1. */
	static double vocabulary(Words a, Words b) {
		Set<String> own = stems(a);
		Set<String> others = stems(b);
		return own.isEmpty() ? 0 : (double) own.stream().filter(others::contains).count() / own.size();
	}

	private static Set<String> stems(Words words) {
		Set<String> stems = new HashSet<>();
		for (int i = 0; i < words.size(); i++) {
			if (words.isContent(i)) {
				stems.add(Stems.of(words.word(i)));
			}
		}
		return stems;
	}
}
