package org.assay.comparison.questions;

import java.util.Comparator;
import java.util.List;
import org.assay.comparison.Relation;
import org.assay.comparison.passages.MadeClaim;
import org.assay.comparison.relations.TypedRelation;

/** Puts a question into words, from the shortest answer and from what the answers differ in. */
final class Titles {
	private static final int LONGEST = 90;

	private Titles() {
	}

	static String of(List<MadeClaim> answers, List<TypedRelation> relations) {
		MadeClaim shortest = answers.stream().min(Comparator.comparing((MadeClaim a) -> a.assertion().span().length())
				.thenComparing(a -> a.assertion().span())).orElseThrow();
		String words = shortest.passage().document().line(shortest.assertion().span()).strip();
		String quoted = "\u201c" + cut(words) + "\u201d";
		return opening(relations) + quoted + "?";
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
