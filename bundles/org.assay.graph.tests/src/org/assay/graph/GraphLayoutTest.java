package org.assay.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.drawing.Box;
import org.assay.graph.Graph.Edge;
import org.assay.graph.Graph.Group;
import org.assay.graph.Graph.Line;
import org.assay.graph.Graph.Node;
import org.assay.graph.Graph.Shape;
import org.junit.jupiter.api.Test;

/** Where everything in a graph stands. */
class GraphLayoutTest {

	private static Node node(String id, String group, int rank) {
		return new Node(id, group, rank, Shape.document, "Paper " + id, List.of("Mon 24 Feb 2025", "The ferry stops"),
				"Paper " + id + " says so");
	}

	private static Edge edge(String from, String to, String label) {
		return new Edge(from + to, from, to, Line.solid, label, label);
	}

	private static Graph grouped() {
		return new Graph(List.of(new Group("g1", "1 origin"), new Group("g2", "1 to 2 origins")),
				List.of(node("a", "g1", -1), node("b", "g2", -1), node("c", "g2", -1), node("d", "g2", -1)),
				List.of(edge("b", "c", "same publisher"), edge("c", "d", "copied passage (40 words)")));
	}

	private static Graph ranked(int documents) {
		List<Node> nodes = new ArrayList<>(List.of(node("speaker", "", 0)));
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < documents; i++) {
			nodes.add(node("d" + i, "", i + 1));
			edges.add(edge("speaker", "d" + i, "asserts"));
			if (i > 0) {
				edges.add(edge("d" + (i - 1), "d" + i, "condition dropped"));
			}
		}
		return new Graph(List.of(), nodes, edges);
	}

	@Test
	void theSameGraphIsAlwaysLaidOutAlike() {
		Placed once = GraphLayout.of(grouped());
		assertEquals(once, GraphLayout.of(grouped()));
		assertEquals(GraphSvg.render(once, "Origins", false),
				GraphSvg.render(GraphLayout.of(grouped()), "Origins", false));
	}

	@Test
	void boxesStandApartAndWithinTheirFrames() {
		Placed placed = GraphLayout.of(grouped());
		List<Box> boxes = placed.graph().nodes().stream().map(n -> placed.nodes().get(n.id())).toList();
		for (Box one : boxes) {
			assertTrue(boxes.stream().filter(o -> o != one).noneMatch(o -> overlap(one, o)), boxes::toString);
		}
		assertFalse(overlap(placed.groups().get("g1"), placed.groups().get("g2")));
		for (Node node : placed.graph().nodes()) {
			Box frame = placed.groups().get(node.group());
			Box box = placed.nodes().get(node.id());
			assertTrue(frame.x() <= box.x() && box.right() <= frame.right(), node.id());
			assertTrue(frame.y() + GraphLayout.TITLE <= box.y() && box.bottom() <= frame.bottom(), node.id());
		}
	}

	@Test
	void linesLeadFromBoxToBox() {
		Placed placed = GraphLayout.of(grouped());
		for (Edge edge : placed.graph().edges()) {
			var points = placed.routes().get(edge.id()).points();
			assertTrue(isNear(placed.nodes().get(edge.from()), points.getFirst()), edge.id());
			assertTrue(isNear(placed.nodes().get(edge.to()), points.getLast()), edge.id());
			assertTrue(placed.routes().get(edge.id()).label().isPresent());
		}
	}

	@Test
	void laterRanksStandFurtherToTheRight() {
		Placed placed = GraphLayout.of(ranked(5));
		double before = placed.nodes().get("speaker").right();
		for (int i = 0; i < 5; i++) {
			assertTrue(before <= placed.nodes().get("d" + i).x(), "d" + i);
			before = placed.nodes().get("d" + i).right();
		}
	}

	@Test
	void whatStandsAtAPointIsFound() {
		Placed placed = GraphLayout.of(grouped());
		Box box = placed.nodes().get("c");
		assertEquals("c", placed.nodeAt(box.x() + 3, box.middle()).orElseThrow().id());
		assertEquals(Optional.empty(), placed.nodeAt(-5, -5));
		var label = placed.routes().get("cd").label().orElseThrow();
		assertEquals("cd", placed.edgeAt(label.x() + 2, label.middle()).orElseThrow().id());
	}

	@Test
	void arrowsFollowLinesAndElseGoToWhatIsNext() {
		Placed placed = GraphLayout.of(ranked(3));
		Node speaker = placed.graph().node("speaker").orElseThrow();
		Node next = Direction.right.from(placed, speaker).orElseThrow();
		assertEquals("d0", next.id());
		assertEquals("speaker", Direction.left.from(placed, next).orElseThrow().id());
		assertEquals(Optional.empty(), Direction.left.from(placed, speaker));
		Placed framed = GraphLayout.of(grouped());
		Node alone = framed.graph().node("a").orElseThrow();
		assertTrue(List.of(Direction.values()).stream().anyMatch(d -> d.from(framed, alone).isPresent()),
				"no arrow leads out of a frame");
	}

	@Test
	void aBoxIsToldInWordsWithItsLines() {
		Graph graph = grouped();
		assertEquals("Paper c says so\nsame publisher: Paper b\ncopied passage (40 words): Paper d",
				graph.words(graph.node("c").orElseThrow()));
	}

	@Test
	void anEmptyGraphTakesNoRoomToSpeakOf() {
		Placed placed = GraphLayout.of(new Graph(List.of(), List.of(), List.of()));
		assertTrue(placed.width() < 100 && placed.height() < 100, placed::toString);
	}

	private static boolean overlap(Box a, Box b) {
		return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
	}

	private static boolean isNear(Box box, Placed.Point point) {
		return box.grown(1.5).contains(point.x(), point.y());
	}
}
