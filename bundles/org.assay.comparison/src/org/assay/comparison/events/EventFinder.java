package org.assay.comparison.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.groups.Groups;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.passages.MadeClaim;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.relations.ClaimPair;
import org.assay.comparison.relations.ClaimPair.Match;
import org.assay.comparison.relations.Story;
import org.assay.comparison.words.Vocabulary;
import org.assay.reading.Claim.Modality;

/**
 * Takes together the claims by which several documents tell of one event. Two claims are joined only when their subjects and
 * verbs are the same, both say that it happened, and their numbers do not tell of two things; each join says on what it
 * rests. Days that differ do not keep them apart: that is the conflict the analyst wants to see.
 */
public final class EventFinder {
	/** So many words of what is said of the subject must be the same where the verb says little. */
	private static final int LIGHT = 2;
	private static final double HALF = 0.5;
	private static final double MOST = 0.75;

	private final Groups<Assertion> joined = Groups.byIdentity();
	private final Map<Assertion, List<ClaimPair>> joins = new IdentityHashMap<>();

	private EventFinder() {
	}

	/** Events that two documents or more tell of and that at least one of them dates, in the order of their first tellings. */
	public static List<MergedEvent> find(Story story) {
		EventFinder finder = new EventFinder();
		List<ClaimPair> pairs = story.claimsAcross().stream().filter(EventFinder::isOneEvent).toList();
		pairs.forEach(p -> finder.joined.join(p.a(), p.b()));
		pairs.forEach(p -> finder.joins.computeIfAbsent(finder.joined.root(p.a()), r -> new ArrayList<>()).add(p));
		Map<Assertion, List<MadeClaim>> groups = new LinkedHashMap<>();
		for (Passage passage : story.passages()) {
			passage.assertions().stream().filter(finder.joined::isJoined).forEach(a -> groups
					.computeIfAbsent(finder.joined.root(a), r -> new ArrayList<>()).add(new MadeClaim(passage, a)));
		}
		return groups.entrySet().stream().flatMap(e -> finder.event(e.getKey(), e.getValue()).stream()).toList();
	}

	private Optional<MergedEvent> event(Assertion root, List<MadeClaim> tellings) {
		Telling telling = new Telling(tellings, joins.get(root));
		return telling.happened().isEmpty() || telling.isSeries() ? Optional.empty() : Optional.of(telling.event());
	}

	private static boolean isOneEvent(ClaimPair pair) {
		return tells(pair.a()) && tells(pair.b()) && pair.subject() == Match.same && pair.predicate() == Match.same
				&& isSameObject(pair) && !pair.isOppositeMatter() && !pair.hasOtherFigures();
	}

	/**
	 * Whether what is said of the subject is the same. Somebody who is named may die or resign without more being said; of
	 * whoever moves or begins something must be said what.
	 */
	private static boolean isSameObject(ClaimPair pair) {
		boolean light = pair.common().stream().filter(pair.a().predicate()::contains)
				.allMatch(p -> Vocabulary.english().isRoot("light", p));
		Set<String> object = new HashSet<>(pair.a().object());
		object.retainAll(pair.b().object());
		if (light || pair.object() == Match.different) {
			return object.size() >= LIGHT && pair.share() >= MOST;
		}
		boolean named = pair.a().subject().stream().anyMatch(s -> s.startsWith("@") && pair.b().subject().contains(s));
		return pair.object() == Match.same && pair.share() >= HALF
				|| pair.share() >= MOST && (named || pair.common().size() > LIGHT);
	}

	/** Whether a claim says that something happened: not that it did not, that it may, or that it will. */
	private static boolean tells(Assertion claim) {
		Modality modality = claim.claim().modality();
		return !claim.isNegative() && claim.isAsserted() && !claim.predicate().isEmpty()
				&& claim.conditions().isEmpty() && (modality == Modality.asserted || modality == Modality.hedged);
	}
}
