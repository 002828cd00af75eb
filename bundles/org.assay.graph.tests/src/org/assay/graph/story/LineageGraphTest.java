package org.assay.graph.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assay.core.decisions.Decisions;
import org.assay.graph.Graph.Edge;
import org.assay.graph.Graph.Line;
import org.assay.graph.Graph.Node;
import org.assay.graph.GraphLayout;
import org.assay.graph.Placed;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Relation;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the graph of a claim's way shows. */
class LineageGraphTest {
	@TempDir
	Path folder;
	private QuayCase quay;
	private Document post;
	private Document mail;
	private Claim first;
	private Claim later;
	private Within within = Within.ALL;

	@BeforeEach
	void open() throws IOException {
		quay = new QuayCase(folder);
		mail = quay.document("Isle Mail", "2025-02-25", "Ana Roth told the BBC there will be two trips a day.");
		post = quay.document("Quay Post", "2025-02-24", "Two trips a day if the engines hold, Ana Roth said.");
		first = quay.claim(post, "Two trips a day if the engines hold", "Ana Roth");
		later = quay.claim(mail, "there will be two trips a day", "the BBC", "Ana Roth");
	}

	@AfterEach
	void close() {
		quay.close();
	}

	private CaseGraph graph(EObject selected) {
		return LineageGraph.of(quay.open, selected, UnaryOperator.identity(), within);
	}

	private static List<String> edges(CaseGraph graph) {
		return edges(graph, e -> true);
	}

	private static List<String> edges(CaseGraph graph, Predicate<Edge> which) {
		return graph.graph().edges().stream().filter(which)
				.map(e -> graph.graph().node(e.from()).orElseThrow().title() + " - " + e.label() + " - "
						+ graph.graph().node(e.to()).orElseThrow().title())
				.toList();
	}

	@Test
	void withoutQuestionsThereIsNothingToShow() {
		assertSame(CaseGraph.NOTHING, graph(null));
	}

	@Test
	void aClaimOfNoQuestionShowsWhoPassedItOn() {
		CaseGraph graph = graph(later);
		assertEquals(List.of("the BBC - asserts - Isle Mail", "Ana Roth - asserts - the BBC"), edges(graph));
		assertSame(later, graph.elements().get(mail.getId()));
	}

	@Test
	void theWayLeadsFromWhoSpokeFirstThroughTheOutletsInTime() {
		quay.question("Two trips?", first, later);
		quay.relate(Relation.CONDITION_DROPPED, first, later);
		CaseGraph graph = graph(later);
		assertEquals(List.of("Ana Roth - asserts - Quay Post", "the BBC - asserts - Isle Mail",
				"Ana Roth - asserts - the BBC", "Quay Post - condition dropped - Isle Mail"), edges(graph));
		assertEquals("Two trips? 2 documents, first Quay Post (2025-02-24); 1 change on the way.", graph.words());
		Placed placed = GraphLayout.of(graph.graph());
		List<Double> lefts = List.of("Ana Roth", "the BBC", "Quay Post", "Isle Mail").stream()
				.map(t -> graph.graph().nodes().stream().filter(n -> n.title().equals(t)).map(Node::id).findFirst()
						.orElseThrow())
				.map(id -> placed.nodes().get(id).x()).toList();
		assertEquals(lefts.stream().sorted().toList(), lefts, "not from left to right");
		assertEquals(4, lefts.stream().distinct().count());
	}

	@Test
	void whatTheLaterHasThatTheEarlierHasNotIsAdded() {
		quay.question("Two trips?", first, later);
		quay.relate(Relation.HEDGE_DROPPED, later, first);
		assertTrue(edges(graph(null)).contains("Quay Post - hedge added - Isle Mail"),
				() -> edges(graph(null)).toString());
	}

	@Test
	void contradictionsAreDrawnOtherwiseThanChanges() {
		quay.question("Two trips?", first, later);
		quay.relate(Relation.FIGURE_CLASH, first, later);
		Edge edge = graph(null).graph().edges().getLast();
		assertEquals(Line.crossed, edge.line());
		assertEquals("figure clash: because", edge.says());
	}

	@Test
	void whatTheAnalystRejectedIsLeftOut() {
		quay.question("Two trips?", first, later);
		Comparison relation = quay.relate(Relation.CONDITION_DROPPED, first, later);
		new Decisions(quay.open).decide(List.of(relation), Verdict.REJECTED, "it is there in the next sentence");
		assertTrue(graph(null).words().endsWith("no change found on the way."), graph(null).words());
	}

	@Test
	void withoutASelectionTheLargestQuestionIsShown() {
		quay.question("One only?", first);
		quay.question("Two trips?", first, later);
		assertTrue(graph(null).words().startsWith("Two trips?"), graph(null).words());
	}

	@Test
	void theWayOutsideStandsBackFromWhoSpokeFirstOn() throws IOException {
		Document echo = quay.document("Hill Echo", "2025-02-26", "No trips at all, Tom Ash told the Dale Wire.");
		Claim none = quay.claim(echo, "No trips at all", "the Dale Wire", "Tom Ash");
		quay.question("Two trips?", first, later, none);
		within = new Within(Optional.of(Set.of(later)));
		CaseGraph graph = graph(null);
		assertEquals(Set.of("Quay Post", "Hill Echo", "the Dale Wire", "Tom Ash"), graph.graph().nodes().stream()
				.filter(Node::isBack).map(Node::title).collect(Collectors.toSet()));
		assertEquals("1 of 3 documents", graph.inside());
		assertEquals(List.of("the BBC - asserts - Isle Mail", "Ana Roth - asserts - the BBC"), edges(graph,
				e -> !graph.graph().isBack(e)), "what Quay Post has from Ana Roth lies outside");
	}

	@Test
	void withoutASelectionTheQuestionWithTheMostInsideIsShown() {
		quay.question("Two trips?", first, later);
		quay.question("One only?", first);
		quay.question("Another?", later);
		within = new Within(Optional.of(Set.of(later)));
		assertTrue(graph(null).words().startsWith("Two trips?"), graph(null).words());
		quay.open.change("other", () -> quay.open.model().getQuestions().getFirst().getClaims().remove(later));
		assertTrue(graph(null).words().startsWith("Another?"), graph(null).words());
	}
}
