package org.assay.comparison.copying;

import java.util.List;
import java.util.Locale;
import org.assay.comparison.words.Words;

/**
 * What one text may have taken from another.
 *
 * @param wording    share of the runs of three words of the first, quotations left out, that stand in the second, 0 to 1
 * @param vocabulary share of the content words of the first that stand in the second in some form, 0 to 1
 * @param words      words of the first
 * @param passages   in the order of the first
 */
public record Copying(double wording, double vocabulary, int words, List<SharedPassage> passages) {
	private static final double COPIED_WORDING = 0.065;
	private static final double COPIED_VOCABULARY = 0.47;
	/** A longer run of the outlet's own prose is not written twice by chance. */
	private static final int LONG_PASSAGE = 14;
	private static final double LARGE_SHARE = 0.2;
	private static final int FEWEST_WORDS = 40;

	public Copying {
		passages = List.copyOf(passages);
	}

	/** @param a the one that may have copied */
	public static Copying of(Words a, Words b) {
		return new Copying(Containment.wording(a, b), Containment.vocabulary(a, b), a.size(),
				PassageFinder.find(a, b));
	}

	/**
	 * Whether the first was written from the second, be it cut and pasted or revised. Meant for texts about one subject
	 * that are not reports of one event: those share words because they must.
	 */
	public boolean isDerived() {
		return words >= FEWEST_WORDS && (wording >= COPIED_WORDING || vocabulary >= COPIED_VOCABULARY);
	}

	/** Whether the first has prose of the second word for word, so much that both go back to one text. */
	public boolean sharesProse() {
		return longestProse() >= LONG_PASSAGE || words >= FEWEST_WORDS && proseShare() >= LARGE_SHARE;
	}

	/** Words of the longest passage that neither quotes. */
	public int longestProse() {
		return passages.stream().filter(p -> !p.quoted()).mapToInt(SharedPassage::words).max().orElse(0);
	}

	/** Share of the first that it has word for word from passages of the second that neither quotes, 0 to 1. */
	public double proseShare() {
		int prose = passages.stream().filter(p -> !p.quoted()).mapToInt(SharedPassage::words).sum();
		return words == 0 ? 0 : (double) prose / words;
	}

	/** The finding in words. */
	public String why() {
		int quoted = passages.stream().filter(SharedPassage::quoted).mapToInt(SharedPassage::words).sum();
		return String.format(Locale.ROOT, "%.0f%% of its words stand in the other word for word as prose, the longest"
				+ " run has %d words%s", 100 * proseShare(), longestProse(),
				quoted == 0 ? "" : "; " + quoted + " further words are quotations that both have");
	}
}
