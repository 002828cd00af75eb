package org.assay.comparison.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.Relation;
import org.assay.comparison.groups.Groups;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.passages.MadeClaim;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.questions.Question.Answer;
import org.assay.comparison.relations.ClaimPair;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;

/**
 * Takes claims together that answer one question: those whose subject, verb and object match, and those that a relation
 * joins. Being alike in words alone does not do.
 */
public final class QuestionFinder {
	/** Relations that say nothing about whether two claims are about one thing. */
	private static final List<Relation> OF_TWO_THINGS = List.of(Relation.sameFigureOtherReferent, Relation.oneSilent);

	private static final int COMMON = 2;
	private final Map<Assertion, MadeClaim> answers = new IdentityHashMap<>();
	private final Groups<Assertion> joined = Groups.byIdentity();
	private final Map<String, List<MadeClaim>> byDocument = new HashMap<>();

	/** By document, the place of each claim among those of its reading. */
	private final Map<String, Map<Claim, Integer>> numbers = new HashMap<>();

	private QuestionFinder(Story story) {
		for (Passage passage : story.passages()) {
			for (Assertion assertion : passage.assertions()) {
				MadeClaim answer = new MadeClaim(passage, assertion);
				answers.put(assertion, answer);
				byDocument.computeIfAbsent(answer.documentId(), d -> new ArrayList<>()).add(answer);
			}
		}
	}

	/**
	 * Questions that two documents or more answer, in the order of their first answers.
	 *
	 * @param relations found in the story
	 */
	public static List<Question> find(Story story, List<TypedRelation> relations) {
		QuestionFinder finder = new QuestionFinder(story);
		story.claimsAcross().stream().filter(ClaimPair::isOneQuestion)
				.forEach(p -> finder.joined.join(p.a(), p.b()));
		Set<Assertion> reworded = Collections.newSetFromMap(new IdentityHashMap<>());
		story.claimsAcross().stream().filter(ClaimPair::reworded).forEach(p -> reworded.add(p.a()));
		Map<TypedRelation, Assertion> places = new LinkedHashMap<>();
		for (TypedRelation relation : relations) {
			Optional<MadeClaim> a = finder.claimAt(relation.a());
			Optional<MadeClaim> b = relation.b().flatMap(finder::claimAt);
			if (a.isPresent() && b.isPresent() && !OF_TWO_THINGS.contains(relation.relation())
					&& !isOfOneOfMany(relation, a.get(), b.get())) {
				finder.joined.join(a.get().assertion(), b.get().assertion());
				places.put(relation, a.get().assertion());
			}
		}
		return finder.questions(story, places, reworded);
	}

	/** Whether a number is only one of several that a claim gives, and what the other says of it has another verb. */
	private static boolean isOfOneOfMany(TypedRelation relation, MadeClaim a, MadeClaim b) {
		boolean equal = relation.relation() == Relation.equal || relation.relation() == Relation.equalAfterConversion;
		return equal && Math.max(a.assertion().claim().figures().size(), b.assertion().claim().figures().size()) > 1
				&& Collections.disjoint(a.assertion().predicate(), b.assertion().predicate())
				&& a.assertion().terms().stream().filter(b.assertion().terms()::contains).count() < COMMON;
	}

	private List<Question> questions(Story story, Map<TypedRelation, Assertion> places,
			Set<Assertion> reworded) {
		Map<Assertion, List<MadeClaim>> groups = new LinkedHashMap<>();
		for (Passage passage : story.passages()) {
			passage.assertions().stream().filter(joined::isJoined).forEach(a -> groups
					.computeIfAbsent(joined.root(a), r -> new ArrayList<>()).add(answers.get(a)));
		}
		Map<Assertion, List<TypedRelation>> byRoot = new IdentityHashMap<>();
		places.forEach(
				(relation, claim) -> byRoot.computeIfAbsent(joined.root(claim), r -> new ArrayList<>()).add(relation));
		List<Question> questions = new ArrayList<>();
		groups.forEach((root, group) -> {
			if (group.stream().map(MadeClaim::documentId).distinct().count() > 1) {
				List<TypedRelation> own = byRoot.getOrDefault(root, List.of());
				questions.add(new Question(Titles.of(group, own), group.stream().map(this::answer).toList(), own,
						group.stream().map(MadeClaim::assertion).anyMatch(reworded::contains)));
			}
		});
		return questions;
	}

	private Answer answer(MadeClaim made) {
		ComparedDocument document = made.passage().document();
		Claim claim = made.assertion().claim();
		return new Answer(document.id(), numbers.computeIfAbsent(document.id(), d -> numbers(document)).get(claim),
				document.published(), made.assertion().span(),
				claim.attribution().map(Attribution::speaker).orElse(""),
				claim.attribution().map(Attribution::via).orElse(""), made.passage().isStatement());
	}

	private static Map<Claim, Integer> numbers(ComparedDocument document) {
		Map<Claim, Integer> numbers = new IdentityHashMap<>();
		document.reading().claims().forEach(c -> numbers.put(c, numbers.size()));
		return numbers;
	}

	/** The shortest claim that holds the words of a side. */
	private Optional<MadeClaim> claimAt(Side side) {
		return byDocument.getOrDefault(side.documentId(), List.of()).stream()
				.filter(a -> a.assertion().span().contains(side.span()))
				.min(Comparator.comparing(a -> a.assertion().span().length()));
	}
}
