package org.assay.comparison.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.English;
import org.assay.comparison.relations.RelationFinder;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Story;
import org.junit.jupiter.api.Test;

class ClaimRulesTest {
	private static List<String> find(RelationRule rule, String a, String b) {
		Story story = new Story(List.of(document("d1", a), document("d2", b)), List.of());
		return new RelationFinder(List.of(rule)).find(story).stream()
				.map(r -> r.relation().words() + " " + r.a().documentId() + " " + r.b().orElseThrow().documentId())
				.toList();
	}

	private static ComparedDocument document(String id, String text) {
		return English.document(id, "", List.of(), text);
	}

	@Test
	void aHedgeThatTheOtherDropsIsFoundWhicheverComesFirst() {
		String hedged = "The council may close the harbour school.";
		String plain = "The council closed the harbour school.";
		assertEquals(List.of("hedge dropped d1 d2"), find(new HedgeDropped(), hedged, plain));
		assertEquals(List.of("hedge dropped d2 d1"), find(new HedgeDropped(), plain, hedged));
		assertEquals(List.of(), find(new HedgeDropped(), hedged, hedged));
	}

	@Test
	void aConditionThatTheOtherLeavesOutIsFound() {
		String conditional = "The ministry will repair the old bridge if the state pays.";
		assertEquals(List.of("condition dropped d1 d2"), find(new ConditionDropped(), conditional,
				"The ministry will repair the old bridge."));
		assertEquals(List.of(), find(new ConditionDropped(), conditional, conditional));
	}

	@Test
	void yesAndNoClashAndSoDoOppositeVerbs() {
		String yes = "The council approved the harbour plan.";
		assertEquals(List.of("polarity clash d1 d2"), find(new PolarityClash(), yes,
				"The council did not approve the harbour plan."));
		assertEquals(List.of("polarity clash d1 d2"), find(new PolarityClash(), yes,
				"The council rejected the harbour plan."));
		assertEquals(List.of(), find(new PolarityClash(), yes, "The guild rejected the ferry tax."));
	}
}
