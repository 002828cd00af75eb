package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.Relation;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.PassagePair;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.reading.MentionType;
import org.assay.reading.Why;
import org.assay.text.Span;

/**
 * One document says of all what the other says of a part: "global prices" and "Norland prices", "all schools" and "some
 * schools". The word that both say it of must have the same word for what is done to it beside it.
 */
public final class ScopeChange implements RelationRule {
	private static final int BEFORE = 4;
	private static final int AFTER = 5;

	@Override
	public String id() {
		return "relation.scope";
	}

	/** A noun with its scope: what it is limited to, or that it takes in all. */
	private record Scoped(Span span, List<String> nouns, boolean wide, Set<String> beside) {
		boolean saysTheSameOf(Scoped other) {
			return beside.stream().anyMatch(other.beside::contains);
		}
	}

	@Override
	public List<TypedRelation> find(Story story) {
		List<TypedRelation> found = new ArrayList<>();
		Map<Passage, List<Scoped>> scoped = new IdentityHashMap<>();
		for (PassagePair pair : story.across()) {
			if (pair.a().isStatement() && pair.b().isStatement()) {
				List<Scoped> others = scoped.computeIfAbsent(pair.b(), p -> scoped(story, p));
				for (Scoped a : scoped.computeIfAbsent(pair.a(), p -> scoped(story, p))) {
					others.stream().filter(b -> isChange(a, b)).findFirst().map(b -> relation(pair, a, b))
							.ifPresent(found::add);
				}
			}
		}
		return found;
	}

	private static boolean isChange(Scoped a, Scoped b) {
		return a.nouns().equals(b.nouns()) && a.wide() != b.wide() && a.saysTheSameOf(b);
	}

	private static List<Scoped> scoped(Story story, Passage passage) {
		List<Scoped> found = new ArrayList<>();
		List<Word> words = passage.words();
		for (int i = 1; i < words.size(); i++) {
			Word head = words.get(i);
			if (Vocabulary.english().isContent(head) && passage.mentionAt(head.span()).isEmpty()) {
				int at = i;
				scope(story, passage, at).ifPresent(s -> found.add(s));
			}
		}
		return found;
	}

	private static Optional<Scoped> scope(Story story, Passage passage, int head) {
		Vocabulary vocabulary = Vocabulary.english();
		List<Word> words = passage.words();
		for (int i = head - 1; i >= Math.max(0, head - 3); i--) {
			Word word = words.get(i);
			boolean wide = vocabulary.is("wide", word);
			boolean limited = vocabulary.is("relative", word) || story.names().country(word.lower()).isPresent()
					|| passage.mentionAt(word.span()).filter(m -> m.type() == MentionType.place).isPresent();
			if (wide || limited) {
				Span span = word.span().cover(words.get(head).span());
				List<String> nouns = words.subList(i + 1, head + 1).stream().filter(vocabulary::isContent)
						.map(Word::root).toList();
				return Optional.of(new Scoped(span, nouns, wide, neighbours(passage, i, head)));
			}
			if (!vocabulary.isContent(word) && !word.lower().equals("of") && !word.lower().equals("the")) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/**
	 * Roots of the words beside a noun group that name no place or person; among them the verb. The next word may be a part
	 * of the group, "wheat" of "wheat prices", and counts only when it is known to be the verb.
	 */
	private static Set<String> neighbours(Passage passage, int from, int head) {
		Vocabulary vocabulary = Vocabulary.english();
		List<Word> words = passage.words();
		Set<String> verbs = new HashSet<>();
		passage.assertions().forEach(a -> verbs.addAll(a.predicate()));
		Set<String> roots = new HashSet<>();
		for (int i = Math.max(0, from - BEFORE); i < Math.min(words.size(), head + 1 + AFTER); i++) {
			if ((i < from || i > head) && vocabulary.isContent(words.get(i))
					&& passage.mentionAt(words.get(i).span()).isEmpty()
					&& (i != head + 1 || verbs.contains(words.get(i).root()))) {
				roots.add(words.get(i).root());
			}
		}
		return roots;
	}

	private TypedRelation relation(PassagePair pair, Scoped a, Scoped b) {
		String first = pair.a().document().words(a.span());
		String second = pair.b().document().words(b.span());
		return TypedRelation.of(a.wide() ? Relation.narrowerScope : Relation.widerScope, Side.of(pair.a(), a.span()),
				Side.of(pair.b(), b.span()), Why.of(id(), "One says it of \"" + (a.wide() ? first : second)
						+ "\", the other only of \"" + (a.wide() ? second : first) + "\".", 0.6, first, second));
	}
}
