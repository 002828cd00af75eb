package org.assay.comparison.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.relations.RelationFinder;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Story;
import org.assay.reading.ReadingInput;
import org.assay.reading.RuleReader;
import org.junit.jupiter.api.Test;

class ClaimRulesTest {
	private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

	private static List<String> find(RelationRule rule, String a, String b) {
		Story story = new Story(List.of(document("d1", a), document("d2", b)), List.of());
		return new RelationFinder(List.of(rule)).find(story).stream()
				.map(r -> r.relation().words() + " " + r.a().documentId() + " " + r.b().orElseThrow().documentId())
				.toList();
	}

	private static ComparedDocument document(String id, String text) {
		return new ComparedDocument(id, text, "", "2031-03-04", List.of(), List.of(), new RuleReader()
				.read(new ReadingInput(text, Optional.of(DAY), "", List.of()), () -> false));
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
