package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.comparison.Relation;
import org.assay.comparison.passages.Quoted;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.comparison.words.Spelling;
import org.assay.reading.MentionType;
import org.assay.reading.Why;

/** Two documents put the same words into two people's mouths. */
public final class AttributionClash implements RelationRule {
	private static final int SHORTEST = 4;
	private static final int TELLING = 2;
	/** So many quotations that share a run of words are compared with each later one. */
	private static final int PLACES = 40;

	@Override
	public String id() {
		return "relation.attribution-clash";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		Map<String, List<Quoted>> byOpening = new HashMap<>();
		List<TypedRelation> found = new ArrayList<>();
		for (Quoted quoted : story.quoted()) {
			if (!quoted.isVerbatim() || quoted.speaker().isEmpty() || quoted.words().size() < SHORTEST
					|| quoted.roots().size() < TELLING) {
				continue;
			}
			for (int i = 0; i + SHORTEST <= quoted.words().size(); i++) {
				StringBuilder opening = new StringBuilder();
				quoted.words().subList(i, i + SHORTEST).forEach(w -> opening.append(w.lower()).append(' '));
				List<Quoted> others = byOpening.computeIfAbsent(opening.toString(), o -> new ArrayList<>());
				others.stream().filter(o -> isClash(story, o, quoted)).forEach(o -> found.add(relation(o, quoted)));
				if (others.size() < PLACES && !others.contains(quoted)) {
					others.add(quoted);
				}
			}
		}
		return found;
	}

	private static boolean isClash(Story story, Quoted a, Quoted b) {
		boolean same = a.line().contains(b.line()) || b.line().contains(a.line());
		boolean named = isNamed(a) && isNamed(b);
		boolean collective = story.names().country(a.attribution().speaker()).isPresent()
				|| story.names().country(b.attribution().speaker()).isPresent();
		return named && same && !collective && !a.speaker().equals(b.speaker())
				&& !a.speaker().contains(b.speaker()) && !b.speaker().contains(a.speaker())
				&& !Spelling.isNear(a.speaker(), b.speaker()) && !names(a, b.speaker()) && !names(b, a.speaker())
				&& !a.passage().document().id().equals(b.passage().document().id());
	}

	/** Whether the speaker has a name: a statement and the ministry that gave it out are no two speakers. */
	private static boolean isNamed(Quoted quoted) {
		String speaker = quoted.attribution().speaker();
		return quoted.passage().document().reading().mentions().stream()
				.anyMatch(m -> m.type() != MentionType.other && m.entity().equals(speaker));
	}

	/** Whether the sentence names the other speaker too: then who of the two says it may have been misread. */
	private static boolean names(Quoted quoted, String speaker) {
		return quoted.passage().names().contains(speaker);
	}

	private TypedRelation relation(Quoted a, Quoted b) {
		return TypedRelation.of(Relation.attributionClash, Side.of(a.passage(), a.span()).labelled(
				a.attribution().speaker()), Side.of(b.passage(), b.span()).labelled(b.attribution().speaker()),
				Why.of(id(), "The same words are given to " + a.attribution().speaker() + " and to "
						+ b.attribution().speaker() + ".", 0.8, a.attribution().speaker(),
						b.attribution().speaker()));
	}
}
