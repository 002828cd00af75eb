package org.assay.comparison.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.passages.MadeClaim;
import org.assay.comparison.passages.Matter;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.PassagePair;
import org.assay.comparison.passages.Passages;
import org.assay.comparison.relations.ClaimPair.Match;
import org.assay.text.Span;

/**
 * Finds claims of two documents that say one thing in other words: of the claims that have no partner in another document,
 * those that lie nearest by their vectors. Vectors only propose. The parts decide: both are about the same, whoever the one
 * names is named there too, they give no other figures, and nothing turns the one round against the other.
 */
final class OtherWords {
	/** Most claims about something else lie below it (see docs/measurements.md). */
	static final double FLOOR = 0.75;
	/** So many claims of a story are looked at, some twenty seconds of work the first time. */
	static final int MOST_CLAIMS = 2000;
	private static final int NEAREST = 2;
	/** A claim of fewer words with a meaning of their own, such as "to leave their job", may be about anything. */
	private static final int FEWEST_TERMS = 3;
	/** Who is meant by "he" was named at most so many sentences before. */
	private static final int BEFORE = 2;

	private final Meaning meaning;
	private final Passages names;
	private final List<Told> told = new ArrayList<>();
	private int leftOut;

	/**
	 * A claim that a document states.
	 *
	 * @param rank  its place among those of its document, from 0
	 * @param named whom it names
	 * @param known whom the sentence and those before it name
	 */
	private record Told(MadeClaim made, int rank, Matter matter, Set<String> named, Set<String> known, float[] vector) {
	}

	private record Near(Told other, double cosine, ClaimPair pair) {
	}

	/** @param passages in the order of the documents, and in order of position in each */
	OtherWords(List<Passage> passages, Passages names, Meaning meaning) {
		this.meaning = meaning;
		this.names = names;
		List<MadeClaim> claims = new ArrayList<>();
		Map<MadeClaim, Integer> ranks = new IdentityHashMap<>();
		Map<MadeClaim, Integer> places = new IdentityHashMap<>();
		Map<String, Integer> counts = new TreeMap<>();
		for (int i = 0; i < passages.size(); i++) {
			Passage passage = passages.get(i);
			for (Assertion assertion : telling(passage)) {
				MadeClaim made = new MadeClaim(passage, assertion);
				claims.add(made);
				places.put(made, i);
				ranks.put(made, counts.merge(made.documentId(), 1, Integer::sum) - 1);
			}
		}
		// what matters most comes first in a report, so every document has its say
		List<MadeClaim> chosen = claims.stream().sorted(Comparator.comparing(ranks::get)).limit(MOST_CLAIMS).toList();
		leftOut = claims.size() - chosen.size();
		for (MadeClaim made : chosen) {
			meaning.check().run();
			told.add(told(made, ranks.get(made), before(passages, places.get(made))));
		}
	}

	/** The claims of a passage that say enough to be compared. */
	private static List<Assertion> telling(Passage passage) {
		return passage.isStatement()
				? passage.assertions().stream().filter(a -> a.terms().size() >= FEWEST_TERMS).toList() : List.of();
	}

	private Told told(MadeClaim made, int rank, Set<String> known) {
		Set<String> named = made.assertion().terms().stream().filter(t -> t.startsWith("@")).map(t -> t.substring(1))
				.filter(t -> !t.isEmpty()).collect(Collectors.toSet());
		// who is said to want it would draw all that anybody wants together
		Span words = made.assertion().claim().content().stream().reduce(Span::cover).orElseThrow();
		String line = made.passage().document().line(words).strip();
		return new Told(made, rank, Matter.of(made, names), named, known, meaning.vectors().of(line));
	}

	private static Set<String> before(List<Passage> passages, int at) {
		Set<String> known = new HashSet<>(passages.get(at).terms());
		String document = passages.get(at).document().id();
		for (int i = Math.max(0, at - BEFORE); i <= at; i++) {
			if (passages.get(i).document().id().equals(document)) {
				known.addAll(passages.get(i).names());
			}
		}
		return known;
	}

	/** How many claims were not looked at, because there are too many. */
	int leftOut() {
		return leftOut;
	}

	/** @param partnered the claims that have a partner in another document */
	List<ClaimPair> find(Set<Assertion> partnered) {
		Map<String, ClaimPair> found = new TreeMap<>();
		List<ClaimPair> pairs = new ArrayList<>();
		for (Told one : told) {
			meaning.check().run();
			if (!partnered.contains(one.made.assertion())) {
				nearest(one).forEach(n -> {
					if (found.putIfAbsent(place(n.pair), n.pair) == null) {
						pairs.add(n.pair);
					}
				});
			}
		}
		return pairs;
	}

	private List<Near> nearest(Told one) {
		List<Near> near = new ArrayList<>();
		for (Told other : told) {
			if (!other.made.documentId().equals(one.made.documentId())) {
				double cosine = cosine(one.vector, other.vector);
				if (cosine >= FLOOR) {
					ClaimPair pair = isFirst(one, other) ? pair(one, other) : pair(other, one);
					if (fits(one, other, pair)) {
						near.add(new Near(other, cosine, pair));
					}
				}
			}
		}
		return near.stream().sorted(Comparator.comparing((Near n) -> -n.cosine)).limit(NEAREST).toList();
	}

	private static boolean isFirst(Told one, Told other) {
		Passage a = one.made.passage();
		Passage b = other.made.passage();
		return ComparedDocument.ORDER.compare(a.document(), b.document()) < 0;
	}

	private static ClaimPair pair(Told a, Told b) {
		List<String> shared = a.made.passage().terms().stream().filter(b.made.passage().terms()::contains).sorted()
				.toList();
		return ClaimPair.of(new PassagePair(a.made.passage(), b.made.passage(), shared, 0), a.made.assertion(),
				b.made.assertion()).saidInOtherWords();
	}

	private static boolean fits(Told one, Told other, ClaimPair pair) {
		boolean anchored = pair.subject() == Match.same || pair.object() == Match.same
				|| one.named.stream().anyMatch(other.known::contains)
				|| other.named.stream().anyMatch(one.known::contains);
		return anchored && pair.predicate() != Match.opposite && pair.isTimeCompatible()
				&& Matter.areNamed(one.named, other.known) && Matter.areNamed(other.named, one.known)
				&& (one.matter.figuresAreIn(other.matter) || other.matter.figuresAreIn(one.matter))
				&& one.matter.goesAlongWith(other.matter);
	}

	private static double cosine(float[] a, float[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (double) a[i] * b[i];
		}
		return sum;
	}

	private static String place(ClaimPair pair) {
		return pair.sideA().documentId() + " " + pair.a().span() + " " + pair.sideB().documentId() + " "
				+ pair.b().span();
	}
}
