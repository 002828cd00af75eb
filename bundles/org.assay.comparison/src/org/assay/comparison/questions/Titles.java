package org.assay.comparison.questions;

import java.util.Comparator;
import java.util.List;
import org.assay.comparison.Relation;
import org.assay.comparison.passages.MadeClaim;
import org.assay.comparison.relations.TypedRelation;

/** Puts a question into words, from the shortest answer that reads by itself, and from what the answers differ in. */
final class Titles {
	private static final int LONGEST = 90;

	private Titles() {
	}

	static String of(List<MadeClaim> answers, List<TypedRelation> relations) {
		String quoted = "\u201c" + cut(best(answers).line()) + "\u201d";
		return opening(relations) + quoted + "?";
	}

	/** The answer that reads best by itself, of those one that says that something is so, and then the shortest. */
	private static MadeClaim best(List<MadeClaim> answers) {
		return answers.stream().min(Comparator.comparing(MadeClaim::roughness)
				.thenComparing((MadeClaim a) -> a.assertion().isNegative())
				.thenComparing(a -> a.assertion().span().length()).thenComparing(a -> a.assertion().span()))
				.orElseThrow();
	}

	private static String opening(List<TypedRelation> relations) {
		for (TypedRelation relation : relations) {
			if (relation.relation() == Relation.figureClash) {
				return "How many or how much: ";
			}
			if (relation.relation() == Relation.dateClash) {
				return "When: ";
			}
			if (relation.relation() == Relation.attributionClash) {
				return "Who said ";
			}
			if (relation.relation() == Relation.quoteVariant) {
				return "What exactly was said: ";
			}
		}
		return "Is it so: ";
	}

	private static String cut(String words) {
		if (words.length() <= LONGEST) {
			return words;
		}
		int blank = words.lastIndexOf(' ', LONGEST);
		return words.substring(0, blank > 0 ? blank : LONGEST) + " …";
	}
}
