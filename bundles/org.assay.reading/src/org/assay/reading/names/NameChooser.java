package org.assay.reading.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.reading.tokens.Tokens;

/**
 * Makes one list of names of what the rules and the model find. Where two overlap, that one stays which both found, then
 * that which the whole text has more often, then the longer one.
 */
final class NameChooser {

	private static final double MODEL = 1;
	private static final double RULE = 0.6;

	private final Tokens tokens;
	private final Map<String, Double> seen = new HashMap<>();

	NameChooser(Tokens tokens) {
		this.tokens = tokens;
	}

	/** @return names in order; none overlaps another */
	List<Candidate> choose(List<Candidate> ruled, ModelNames model, List<Shortening> shortenings) {
		Map<Long, Candidate> merged = new LinkedHashMap<>();
		for (Candidate candidate : ruled) {
			if (!model.isCounted(candidate.from(), candidate.to())) {
				merged.put(key(candidate), candidate);
			}
		}
		model.names().forEach(candidate -> merged.merge(key(candidate), candidate, Candidate::and));
		shortenings.stream().filter(Shortening::named).forEach(shortening -> makeOne(shortening, merged));
		merged.values().forEach(c -> seen.merge(c.text(tokens), found(c), Double::sum));
		return withoutOverlaps(merged.values());
	}

	/** What an abbreviation spells is one name, with what a name that reaches into it has before. */
	private static void makeOne(Shortening shortening, Map<Long, Candidate> merged) {
		List<Candidate> within = merged.values().stream()
				.filter(c -> c.from() < shortening.to() && c.to() > shortening.from()).toList();
		boolean beyond = within.stream().anyMatch(c -> c.to() > shortening.to());
		if (beyond || within.isEmpty()) {
			return;
		}
		within.forEach(c -> merged.remove(key(c)));
		Candidate longest = within.stream().max(Comparator.comparing(Candidate::size)).orElseThrow();
		int from = Math.min(shortening.from(), within.stream().mapToInt(Candidate::from).min().orElseThrow());
		Candidate whole = new Candidate(from, shortening.to(), longest.title(), longest.opensSentence(), true,
				longest.label());
		merged.put(key(whole), whole);
	}

	private static long key(Candidate candidate) {
		return (long) candidate.from() << 32 | candidate.to();
	}

	private static double found(Candidate candidate) {
		return (candidate.label().isPresent() ? MODEL : 0) + (candidate.ruled() ? RULE : 0);
	}

	private double weight(Candidate candidate) {
		double often = Math.min(1.5, seen.get(candidate.text(tokens)) / 3) / 2;
		return found(candidate) + often + Math.min(4, candidate.size()) / 4.0;
	}

	private List<Candidate> withoutOverlaps(Collection<Candidate> all) {
		Map<Candidate, Double> weights = new HashMap<>();
		all.forEach(candidate -> weights.put(candidate, weight(candidate)));
		List<Candidate> best = new ArrayList<>(all);
		best.sort(Comparator.comparing((Candidate c) -> -weights.get(c)).thenComparing(Candidate::from)
				.thenComparing(Candidate::to));
		BitSet taken = new BitSet();
		List<Candidate> chosen = new ArrayList<>();
		for (Candidate candidate : best) {
			int next = taken.nextSetBit(candidate.from());
			if (next < 0 || next >= candidate.to()) {
				taken.set(candidate.from(), candidate.to());
				chosen.add(candidate);
			}
		}
		chosen.sort(Comparator.comparing(Candidate::from));
		return chosen;
	}
}
