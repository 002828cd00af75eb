package org.assay.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.graph.Graph.Node;
import org.assay.graph.Graph.Shape;
import org.junit.jupiter.api.Test;

/** Words that are cut into the lines of a box. */
class NodeTextTest {

	private static NodeText of(String title, String... lines) {
		return NodeText.of(new Node("n", "", -1, Shape.document, title, List.of(lines), title));
	}

	@Test
	void shortWordsStayOnTheirLines() {
		assertEquals(List.of("Quay Post", "Mon 24 Feb 2025"), of("Quay Post", "Mon 24 Feb 2025").lines());
	}

	@Test
	void longWordsAreWrappedAndThenCut() {
		NodeText text = of("Quay Post", "the ferry stops in Skerry every winter ".repeat(8));
		assertEquals(4, text.lines().size());
		assertTrue(text.lines().getLast().endsWith("…"), text::toString);
		assertTrue(text.width() < 260, text::toString);
	}

	@Test
	void aWordLongerThanALineIsCut() {
		assertTrue(of("x".repeat(200)).width() < 260);
		assertTrue(of("\uD83D\uDEA2".repeat(100)).lines().getFirst().endsWith("…"));
	}
}
