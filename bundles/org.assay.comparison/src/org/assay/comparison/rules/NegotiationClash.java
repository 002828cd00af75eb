package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.comparison.Relation;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.Quoted;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.comparison.words.Vocabulary;
import org.assay.comparison.words.Word;
import org.assay.reading.MentionType;
import org.assay.reading.Why;

/**
 * One document has a party resist a deal or demand, the other has the same party speak of it as going well. A party is a
 * country with all who speak for it.
 */
public final class NegotiationClash implements RelationRule {
	private static final int BEFORE = 5;
	/** In so many documents the hopeful words of a party are looked at, the shortest first. */
	private static final int PLACES = 40;

	@Override
	public String id() {
		return "relation.negotiation";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		Map<String, String> parties = new HashMap<>();
		story.passages().forEach(p -> parties(story, p, parties));
		List<Quoted> quoted = story.quotedAnywhere();
		List<Quoted> against = quoted.stream().filter(q -> resists(q) && isOfTalks(q)).toList();
		Map<String, Map<String, Quoted>> hopeful = new HashMap<>();
		quoted.stream().filter(q -> has("hopeful", q) && !resists(q)).filter(q -> has("talks", q))
				.sorted(Comparator.comparing(q -> q.words().size())).forEach(q -> {
					var places = hopeful.computeIfAbsent(party(q, parties), p -> new LinkedHashMap<>());
					if (places.size() < PLACES) {
						places.putIfAbsent(q.passage().document().id(), q);
					}
				});
		List<TypedRelation> found = new ArrayList<>();
		Set<String> told = new HashSet<>();
		for (Quoted a : against) {
			String party = party(a, parties);
			String document = a.passage().document().id();
			hopeful.getOrDefault(party, Map.of()).forEach((other, b) -> {
				if (!party.isEmpty() && !document.equals(other) && told.add(document + " " + other + party)) {
					found.add(relation(a, b));
				}
			});
		}
		return found;
	}

	private static String party(Quoted quoted, Map<String, String> parties) {
		return parties.getOrDefault(quoted.speaker(), quoted.speaker());
	}

	private static boolean resists(Quoted quoted) {
		return quoted.attribution().cue().stream().flatMap(c -> quoted.passage().words(c).stream())
				.anyMatch(w -> Vocabulary.english().isKin("resist", w));
	}

	/** What is resisted may stand before the words that resist it: "the push for the mines, which Holm resists". */
	private static boolean isOfTalks(Quoted quoted) {
		return quoted.passage().words().stream().filter(w -> w.span().end() <= quoted.span().end())
				.anyMatch(w -> Vocabulary.english().isKin("talks", w));
	}

	private static boolean has(String list, Quoted quoted) {
		return quoted.words().stream().anyMatch(w -> Vocabulary.english().isKin(list, w));
	}

	/** Whom a person speaks for, from the country named before the name: "Norland's deputy minister Ida Holm". */
	private static void parties(Story story, Passage passage, Map<String, String> parties) {
		List<Word> words = passage.words();
		passage.mentions().stream().filter(m -> m.type() == MentionType.person).forEach(person -> {
			int at = 0;
			while (at < words.size() && words.get(at).span().begin() < person.span().begin()) {
				at++;
			}
			for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
				Optional<String> country = country(story, words.get(i));
				if (country.isPresent()) {
					parties.putIfAbsent(story.key(person.entity()), country.get());
					return;
				}
			}
		});
		Stream.of(passage.attributions()).flatMap(List::stream).map(a -> a.speaker())
				.forEach(s -> story.names().country(s).ifPresent(c -> parties.put(story.key(s), c)));
	}

	private static Optional<String> country(Story story, Word word) {
		String plain = word.lower().endsWith("'s") ? word.lower().substring(0, word.lower().length() - 2)
				: word.lower();
		return story.names().country(plain);
	}

	private TypedRelation relation(Quoted a, Quoted b) {
		return TypedRelation.of(Relation.stanceClash, Side.of(a.passage(), a.span()), Side.of(b.passage(), b.span()),
				Why.of(id(), a.attribution().speaker() + " resists in the one what " + b.attribution().speaker()
						+ " speaks of as going well in the other.", 0.5, a.attribution().speaker(),
						b.attribution().speaker()));
	}
}
