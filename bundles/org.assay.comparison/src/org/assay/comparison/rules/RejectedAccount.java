package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.comparison.Relation;
import org.assay.comparison.passages.Quoted;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.Mention;
import org.assay.reading.MentionType;
import org.assay.reading.Why;

/** One document has somebody reject what a named person says, and another has what that person says. */
public final class RejectedAccount implements RelationRule {
	private static final Pattern ACCOUNT = Pattern
			.compile("(?i)\\b(?:accounts?|claims?|allegations?|accusations?|assertions?|version|suggestions?)\\b");
	private static final Pattern BEHIND = Pattern
			.compile("(?i)\\s+(?:(?:made|given)\\s+)?(?:of|by|from)\\s+(?:\\p{L}+\\s+){0,2}");
	private static final Pattern BEFORE = Pattern.compile("['’]s?\\s+(?:\\p{L}+\\s+){0,2}");
	/** "Denied the claim": no word of whose it was, which is why it stands with it. */
	private static final Pattern BARE = Pattern.compile("(?i)(?:\\p{L}+\\s+)?(?:the|these|those|all|both)\\s+\\p{L}+");
	/** So many sentences before "the claim" somebody has made it. */
	private static final int NEAR = 3;
	private static final int COMMON = 2;
	/** So many statements of a person are looked at. */
	private static final int MOST = 40;

	@Override
	public String id() {
		return "relation.rejected-account";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		Map<String, List<Quoted>> bySpeaker = new LinkedHashMap<>();
		story.quoted().stream().filter(q -> !q.speaker().isEmpty() && !isAgainst(q) && !q.attribution().negated())
				.forEach(q -> {
					List<Quoted> said = bySpeaker.computeIfAbsent(q.speaker(), s -> new ArrayList<>());
					if (said.size() < MOST) {
						said.add(q);
					}
				});
		List<TypedRelation> found = new ArrayList<>();
		for (Quoted rejection : story.quoted()) {
			if (isAgainst(rejection) && !rejection.attribution().negated()) {
				Optional<String> named = named(story, rejection);
				named.or(() -> isBare(rejection) ? speaker(rejection, bySpeaker) : Optional.empty())
						.filter(who -> !who.equals(rejection.speaker()))
						.ifPresent(who -> statements(rejection, bySpeaker.getOrDefault(who, List.of()), named.isEmpty())
								.forEach(said -> found.add(relation(rejection, said))));
			}
		}
		return found;
	}

	private static boolean isAgainst(Quoted quoted) {
		Stance stance = quoted.attribution().stance();
		return stance == Stance.denies || stance == Stance.doubts;
	}

	private static boolean isBare(Quoted rejection) {
		String words = rejection.passage().document().words(rejection.span()).strip();
		return ACCOUNT.matcher(words).find() && BARE.matcher(words).matches();
	}

	/** The key of whose account is rejected, where the words name them. */
	private static Optional<String> named(Story story, Quoted rejection) {
		String text = rejection.passage().document().text();
		Matcher account = ACCOUNT.matcher(text).region(rejection.span().begin(), rejection.span().end());
		if (!account.find()) {
			return Optional.empty();
		}
		for (Mention name : rejection.passage().mentions()) {
			boolean isParty = name.type() == MentionType.person || name.type() == MentionType.organisation;
			boolean behind = name.span().begin() > account.end()
					&& BEHIND.matcher(text.substring(account.end(), name.span().begin())).matches();
			boolean before = name.span().begin() >= rejection.span().begin() && name.span().end() < account.start()
					&& BEFORE.matcher(text.substring(name.span().end(), account.start())).matches();
			if (isParty && (behind || before)) {
				return Optional.of(story.key(name.entity()));
			}
		}
		return Optional.empty();
	}

	/** Who spoke last before it in the same document. */
	private static Optional<String> speaker(Quoted rejection, Map<String, List<Quoted>> bySpeaker) {
		return bySpeaker.values().stream().flatMap(List::stream).filter(q -> isOfOneDocument(q, rejection))
				.filter(q -> q.span().begin() < rejection.span().begin()
						&& rejection.passage().number() - q.passage().number() <= NEAR)
				.max(Comparator.comparingInt(q -> q.span().begin())).map(Quoted::speaker);
	}

	/**
	 * In each other document the statement that is most like what the rejecting one has of the same person.
	 *
	 * @param isLike whether it has to be like it, because "the claim" may be any that the person makes
	 */
	private static List<Quoted> statements(Quoted rejection, List<Quoted> said, boolean isLike) {
		Set<String> told = new HashSet<>();
		said.stream().filter(q -> isOfOneDocument(q, rejection)).forEach(q -> told.addAll(q.roots()));
		Map<String, Quoted> best = new LinkedHashMap<>();
		said.stream().filter(q -> !isOfOneDocument(q, rejection))
				.filter(q -> !isLike || common(q, told) >= Math.min(COMMON, Math.max(1, q.roots().size())))
				.forEach(q -> best.merge(q.passage().document().id(), q,
						(x, y) -> common(y, told) > common(x, told) ? y : x));
		return List.copyOf(best.values());
	}

	private static long common(Quoted said, Set<String> told) {
		return said.roots().stream().filter(told::contains).count();
	}

	private static boolean isOfOneDocument(Quoted a, Quoted b) {
		return a.passage().document().id().equals(b.passage().document().id());
	}

	private TypedRelation relation(Quoted rejection, Quoted said) {
		String who = rejection.attribution().speaker();
		String whose = said.attribution().speaker();
		String does = rejection.attribution().stance() == Stance.doubts ? " doubts" : " rejects";
		return TypedRelation.of(Relation.stanceClash, Side.of(rejection.passage(), rejection.span()),
				Side.of(said.passage(), said.span()),
				Why.of(id(), (who.isEmpty() ? "Somebody" : who) + does + " what " + whose + " says.", 0.5, who, whose));
	}
}
