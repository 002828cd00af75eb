package org.assay.comparison.copying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.comparison.words.Words;

/** Finds the passages two texts share, in the order of the first. Time grows with the sum of their lengths. */
final class PassageFinder {
	/** Shorter runs are idiom more often than copy. */
	private static final int SEED = 5;
	private static final int CONTENT = 3;
	/** So many words may have been changed within a passage. */
	private static final int GAP = 3;
	/** Places looked at for a run of words that a text repeats. */
	private static final int PLACES = 8;
	private static final int SHORTEST_PIECE = 3;

	private final Words a;
	private final Words b;

	private PassageFinder(Words a, Words b) {
		this.a = a;
		this.b = b;
	}

	/** A run of equal words, or several with small gaps. */
	private record Run(int a, int aEnd, int b, int bEnd, int words) {
		boolean isFollowedBy(Run next) {
			return next.a - aEnd <= GAP && next.b >= bEnd && next.b - bEnd <= GAP;
		}

		Run with(Run next) {
			return new Run(a, next.aEnd, b, next.bEnd, words + next.words);
		}
	}

	static List<SharedPassage> find(Words a, Words b) {
		PassageFinder finder = new PassageFinder(a, b);
		List<SharedPassage> passages = new ArrayList<>();
		finder.runs().stream().filter(finder::isTelling).forEach(r -> finder.pieces(r, passages));
		return List.copyOf(passages);
	}

	private List<Run> runs() {
		Map<Long, List<Integer>> places = new HashMap<>();
		long[] others = Shingles.of(b, SEED);
		for (int j = 0; j < others.length; j++) {
			List<Integer> at = places.computeIfAbsent(others[j], h -> new ArrayList<>(1));
			if (at.size() < PLACES) {
				at.add(j);
			}
		}
		List<Run> runs = new ArrayList<>();
		long[] own = Shingles.of(a, SEED);
		for (int i = 0; i < own.length;) {
			Run longest = longest(i, places.getOrDefault(own[i], List.of()));
			if (longest == null) {
				i++;
				continue;
			}
			i = longest.aEnd;
			Run last = runs.isEmpty() ? null : runs.getLast();
			if (last != null && last.isFollowedBy(longest)) {
				runs.set(runs.size() - 1, last.with(longest));
			} else {
				runs.add(longest);
			}
		}
		return runs;
	}

	private Run longest(int i, List<Integer> places) {
		Run longest = null;
		for (int j : places) {
			int n = 0;
			while (i + n < a.size() && j + n < b.size() && a.word(i + n).equals(b.word(j + n))) {
				n++;
			}
			if (n >= SEED && (longest == null || n > longest.words)) {
				longest = new Run(i, i + n, j, j + n, n);
			}
		}
		return longest;
	}

	private boolean isTelling(Run run) {
		int content = 0;
		for (int i = run.a; i < run.aEnd && content < CONTENT; i++) {
			content += a.isContent(i) ? 1 : 0;
		}
		return content >= CONTENT;
	}

	/** Cuts a run where quoted words meet the outlet's own. Within a run with gaps, places are those of equal words. */
	private void pieces(Run run, List<SharedPassage> into) {
		int from = run.a;
		int fromB = run.b;
		int j = run.b;
		boolean quoted = isQuoted(from, fromB);
		int words = 0;
		int lastA = from;
		int lastB = fromB;
		for (int i = run.a; i < run.aEnd; i++) {
			int at = next(i, j, run.bEnd);
			if (at < 0) {
				continue;
			}
			if (isQuoted(i, at) != quoted) {
				add(from, lastA + 1, fromB, lastB + 1, words, quoted, into);
				quoted = !quoted;
				from = i;
				fromB = at;
				words = 0;
			}
			words++;
			lastA = i;
			lastB = at;
			j = at + 1;
		}
		add(from, lastA + 1, fromB, lastB + 1, words, quoted, into);
	}

	/** Where the word stands at or shortly after {@code j}; -1 when it is one of the changed ones. */
	private int next(int i, int j, int end) {
		for (int k = j; k < Math.min(end, j + GAP + 1); k++) {
			if (a.word(i).equals(b.word(k))) {
				return k;
			}
		}
		return -1;
	}

	private boolean isQuoted(int i, int j) {
		return a.isQuoted(i) || b.isQuoted(j);
	}

	private void add(int from, int to, int fromB, int toB, int words, boolean quoted, List<SharedPassage> into) {
		if (words >= SHORTEST_PIECE) {
			into.add(new SharedPassage(a.span(from, to), b.span(fromB, toB), words, quoted));
		}
	}
}
