package org.assay.comparison.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assay.comparison.Relation;
import org.assay.comparison.figures.Referents.Match;

/** Relates the uses of one number in one unit by what they count. */
final class SameNumber {
	/** A number with more meanings than this is commonplace; that it recurs says nothing. */
	private static final int MEANINGS = 8;
	private static final double EQUAL = 0.8;
	private static final double OTHER = 0.7;

	private final Amount amount;
	private final List<List<FigureUse>> meanings = new ArrayList<>();
	private final Map<String, List<Integer>> byWord = new HashMap<>();

	SameNumber(Amount amount, List<FigureUse> uses) {
		this.amount = amount;
		uses.stream().filter(FigureUse::isStatement).filter(u -> !Referents.words(u.figure().referent()).isEmpty())
				.forEach(this::sort);
	}

	/** Adds a use to the first meaning that is the same. Only those are tried that have a word in common with it. */
	private void sort(FigureUse use) {
		Set<String> words = Referents.words(use.figure().referent());
		SortedSet<Integer> candidates = new TreeSet<>();
		words.forEach(w -> candidates.addAll(byWord.getOrDefault(w, List.of())));
		for (int candidate : candidates) {
			if (match(meanings.get(candidate).getFirst(), use) == Match.same) {
				meanings.get(candidate).add(use);
				return;
			}
		}
		words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(meanings.size()));
		meanings.add(new ArrayList<>(List.of(use)));
	}

	List<FigureRelation> relations() {
		List<FigureRelation> relations = new ArrayList<>();
		meanings.forEach(m -> equal(m, relations));
		if (amount.isTelling() && meanings.size() <= MEANINGS) {
			for (int i = 0; i < meanings.size(); i++) {
				for (int j = i + 1; j < meanings.size(); j++) {
					if (match(meanings.get(i).getFirst(), meanings.get(j).getFirst()) == Match.different) {
						other(meanings.get(i), meanings.get(j), relations);
					}
				}
			}
		}
		return relations;
	}

	/** The first document's use against the first of every other document. */
	private void equal(List<FigureUse> meaning, List<FigureRelation> relations) {
		FigureUse first = meaning.getFirst();
		firstOfEach(meaning).values().stream().filter(u -> !u.documentId().equals(first.documentId()))
				.forEach(u -> relations.add(new FigureRelation(Relation.equal, first, u, why(first, u), "figure.equal",
						EQUAL)));
	}

	/** A sum or a share is said to be for both where the two do not say the same of it. */
	private String why(FigureUse first, FigureUse other) {
		String counted = first.counted();
		String of = " for " + first.referent();
		Set<String> words = Referents.words(first.referent());
		boolean isSame = words.equals(Referents.words(other.referent()));
		return isSame || !counted.endsWith(of) || other.referent().isEmpty() ? "Both give " + counted + "."
				: "Both give " + counted.substring(0, counted.length() - of.length()) + ", one for " + first.referent()
						+ ", the other for " + other.referent() + ".";
	}

	/** One pair across documents, and one within each document that uses both meanings. */
	private void other(List<FigureUse> one, List<FigureUse> another, List<FigureRelation> relations) {
		Map<String, FigureUse> left = firstOfEach(one);
		Map<String, FigureUse> right = firstOfEach(another);
		across(left, right).ifPresent(pair -> relations.add(relation(Relation.sameFigureOtherReferent, pair.getFirst(),
				pair.getLast())));
		Relation within = amount.isLargeSum() ? Relation.selfContradiction : Relation.sameFigureOtherReferent;
		left.forEach((document, a) -> {
			FigureUse b = right.get(document);
			if (b != null) {
				boolean inOrder = a.figure().span().begin() <= b.figure().span().begin();
				relations.add(relation(within, inOrder ? a : b, inOrder ? b : a));
			}
		});
	}

	private static Optional<List<FigureUse>> across(Map<String, FigureUse> left, Map<String, FigureUse> right) {
		for (FigureUse a : left.values()) {
			for (FigureUse b : right.values()) {
				if (!a.documentId().equals(b.documentId())) {
					return Optional.of(List.of(a, b));
				}
			}
		}
		return Optional.empty();
	}

	private FigureRelation relation(Relation relation, FigureUse a, FigureUse b) {
		String place = relation == Relation.selfContradiction ? " in the same document." : ".";
		return new FigureRelation(relation, a, b, amount.words() + " stands for " + a.referent() + " and for "
				+ b.referent() + place, "figure.other-referent", OTHER);
	}

	private static Map<String, FigureUse> firstOfEach(List<FigureUse> uses) {
		Map<String, FigureUse> first = new LinkedHashMap<>();
		uses.forEach(u -> first.putIfAbsent(u.documentId(), u));
		return first;
	}

	private static Match match(FigureUse a, FigureUse b) {
		return Referents.match(a.figure().referent(), b.figure().referent());
	}
}
