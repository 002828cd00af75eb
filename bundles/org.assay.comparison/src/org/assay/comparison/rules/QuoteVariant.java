package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.Relation;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.Quoted;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.comparison.words.Degree;
import org.assay.comparison.words.SameSaid;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.reading.Why;
import org.assay.text.Span;

/**
 * Two documents give one speaker's words differently: the same words, part of them, or other words for the same, such as
 * two translations. Two that compare the same things by different degrees are told which is stronger.
 */
public final class QuoteVariant implements RelationRule {
	/** So many quotations of a speaker are compared with each other. */
	private static final int PLACES = 40;
	private static final double QUOTED_SHARE = 0.5;
	private static final double REPORTED_SHARE = 0.7;
	private static final int REPORTED_WORDS = 3;
	private static final int LONGEST_SCARE = 3;
	private static final double LEAST_SURE = 0.4;
	private static final double MOST_SURE = 0.8;

	@Override
	public String id() {
		return "relation.quote-variant";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		Map<String, List<Quoted>> bySpeaker = new HashMap<>();
		Set<String> told = new HashSet<>();
		List<TypedRelation> found = new ArrayList<>();
		for (Quoted quoted : story.quoted()) {
			if (quoted.speaker().isEmpty() || !quoted.isSpeech()) {
				continue;
			}
			List<Quoted> earlier = bySpeaker.computeIfAbsent(quoted.speaker(), s -> new ArrayList<>());
			for (Quoted other : earlier) {
				if (!other.passage().document().id().equals(quoted.passage().document().id())
						&& (other.isVerbatim() || quoted.isVerbatim()) && told.add(place(other) + place(quoted))) {
					relation(story, other, quoted).ifPresent(found::add);
				}
			}
			if (earlier.size() < PLACES) {
				earlier.add(quoted);
			}
		}
		return found;
	}

	private static String place(Quoted quoted) {
		return quoted.passage().document().id() + quoted.line();
	}

	private Optional<TypedRelation> relation(Story story, Quoted a, Quoted b) {
		if (a.isVerbatim() && b.isVerbatim()) {
			Optional<TypedRelation> degree = degrees(story, a, b);
			if (degree.isPresent()) {
				return degree;
			}
		}
		Set<String> common = new HashSet<>(a.roots());
		common.retainAll(b.roots());
		int shorter = Math.min(a.roots().size(), b.roots().size());
		boolean both = a.isVerbatim() && b.isVerbatim();
		List<String> left = leftOut(a, b);
		boolean enough = !isTurned(a, b, left) && (both
				? common.size() >= 2 && common.size() >= QUOTED_SHARE * shorter
				: common.size() >= REPORTED_WORDS && common.size() >= REPORTED_SHARE * shorter
						|| common.size() >= 2 && left.size() == 1);
		String how = both ? sameWords(a, b) : "";
		if (how.isEmpty() && !enough) {
			return Optional.empty();
		}
		String why = !how.isEmpty() ? how
				: left.size() == 1 ? "One leaves out \"" + left.getFirst() + "\"."
						: "Other words for the same, as a paraphrase or another translation gives them.";
		return Optional
				.of(relation(a, part(a, common), b, part(b, common), why, how.isEmpty() ? likelihood(a, b) : 0.9));
	}

	/** Of words that are quoted in pieces, with who says them between, the piece that both have. */
	private static Span part(Quoted quoted, Set<String> common) {
		return quoted.attribution().content().size() == 1 ? quoted.span()
				: quoted.attribution().content().stream().max(Comparator.comparingLong(s -> quoted.words().stream()
						.filter(w -> s.contains(w.span()) && common.contains(w.root())).count())).orElseThrow();
	}

	/** How sure a paraphrase is: no surer than words that are the same, and never less than a guess. */
	private static double likelihood(Quoted a, Quoted b) {
		double same = SameSaid.probability(a.words().stream().map(Word::lower).toList(),
				b.words().stream().map(Word::lower).toList());
		return Math.round(100 * Math.clamp(same, LEAST_SURE, MOST_SURE)) / 100.0;
	}

	/** What one says more, where it has all that the other has: "no immediate danger", "no danger". */
	private static List<String> leftOut(Quoted a, Quoted b) {
		Quoted longer = a.roots().size() > b.roots().size() ? a : b;
		Quoted shorter = longer == a ? b : a;
		return longer.roots().containsAll(shorter.roots()) ? longer.words().stream()
				.filter(w -> longer.roots().contains(w.root()) && !shorter.roots().contains(w.root())).map(Word::lower)
				.toList() : List.of();
	}

	/** "There is no danger" and "there is danger" are no two ways to say one thing. */
	private static boolean isTurned(Quoted a, Quoted b, List<String> left) {
		boolean within = a.roots().containsAll(b.roots()) || b.roots().containsAll(a.roots());
		return within && left.size() <= 1 && isNegative(a) != isNegative(b);
	}

	private static boolean isNegative(Quoted quoted) {
		return quoted.words().stream().filter(w -> Vocabulary.english().is("negation", w)).count() % 2 == 1;
	}

	private static String sameWords(Quoted a, Quoted b) {
		int shorter = Math.min(a.words().size(), b.words().size());
		boolean telling = Math.min(a.roots().size(), b.roots().size()) >= 1 && shorter >= 2;
		if (telling && a.line().equals(b.line())) {
			return shorter <= LONGEST_SCARE ? "Both set the same words in quotation marks." : "Word for word the same.";
		}
		boolean clipped = a.line().contains(b.line()) || b.line().contains(a.line());
		return telling && clipped ? "One quotes only part of the words." : "";
	}

	private Optional<TypedRelation> degrees(Story story, Quoted a, Quoted b) {
		Optional<Degree> first = degree(story, a);
		Optional<Degree> second = degree(story, b);
		if (first.isEmpty() || second.isEmpty() || first.get().more() != second.get().more()
				|| first.get().than().isEmpty() || !first.get().than().equals(second.get().than())) {
			return Optional.empty();
		}
		int difference = second.get().strength() - first.get().strength();
		String one = "\"" + words(a, first.get().span()) + "\"";
		String other = "\"" + words(b, second.get().span()) + "\"";
		String why = difference == 0 ? "The same comparison in other words."
				: "The same comparison, stronger in " + (difference > 0 ? other : one) + " than in "
						+ (difference > 0 ? one : other) + ".";
		return Optional.of(relation(a, first.get().span(), b, second.get().span(), why, 0.8));
	}

	private static Optional<Degree> degree(Story story, Quoted quoted) {
		Passage passage = quoted.passage();
		return Degree.find(passage.words(), quoted.span(), w -> story.names().key(passage, w));
	}

	private static String words(Quoted quoted, Span span) {
		return quoted.passage().document().line(span);
	}

	private TypedRelation relation(Quoted a, Span spanA, Quoted b, Span spanB, String why, double confidence) {
		return TypedRelation.of(Relation.quoteVariant, Side.of(a.passage(), spanA), Side.of(b.passage(), spanB),
				Why.of(id(), "Both quote " + a.attribution().speaker() + ". " + why, confidence,
						a.attribution().speaker()));
	}
}
