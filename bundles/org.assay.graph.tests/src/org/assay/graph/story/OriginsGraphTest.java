package org.assay.graph.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assay.core.decisions.Decisions;
import org.assay.graph.Graph.Edge;
import org.assay.graph.Graph.Group;
import org.assay.graph.Graph.Line;
import org.assay.graph.Graph.Node;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Question;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the graph of origins shows of a case. */
class OriginsGraphTest {
	private static final String PROSE = "The last boat of the evening left the old stone quay half empty, watched by a "
			+ "handful of people who had come down in the rain to see whether it would really go out again this year.";
	@TempDir
	Path folder;
	private QuayCase quay;
	private Document post;
	private Document mail;
	private Claim sails;
	private Within within = Within.ALL;

	@BeforeEach
	void open() throws IOException {
		quay = new QuayCase(folder);
		post = quay.document("Quay Post", "2025-02-24", "The ferry sails twice a day. It rained.");
		mail = quay.document("Isle Mail", "2025-02-25", "Twice a day the ferry sails. Nobody minds.");
		sails = quay.claim(post, "The ferry sails twice a day");
	}

	@AfterEach
	void close() {
		quay.close();
	}

	private CaseGraph graph(EObject selected) {
		Optional<Question> question = OriginsGraph.question(quay.open.model(), selected);
		return question.map(q -> OriginsGraph.of(quay.open, q, UnaryOperator.identity(), within)).orElseGet(
				() -> OriginsGraph.of(quay.open, quay.open.model().getDocuments(), UnaryOperator.identity(), within));
	}

	private Question question() throws IOException {
		return quay.question("Does it sail?", sails, quay.claim(mail, "Twice a day the ferry sails"));
	}

	@Test
	void aCaseThatWasNeverComparedShowsNothing() {
		assertSame(CaseGraph.NOTHING, graph(null));
	}

	@Test
	void documentsThatNothingJoinsAreOriginsOfTheirOwn() throws IOException {
		question();
		CaseGraph graph = graph(null);
		assertEquals(List.of("1 origin", "1 origin"), graph.graph().groups().stream().map(Group::title).toList());
		assertEquals("2 reports, 2 independent origins.", graph.words());
		assertEquals(List.of(), graph.graph().edges());
		assertSame(post, graph.elements().get(post.getId()));
	}

	@Test
	void anOutletThatBothNameIsAHintAndStandsBetweenThem() throws IOException {
		quay.cites(post, "the BBC");
		quay.cites(mail, "the BBC");
		CaseGraph graph = graph(question());
		assertEquals("Does it sail? 2 reports, 1 to 2 independent origins; both name the BBC.", graph.words());
		assertEquals(List.of("1 to 2 origins"), graph.graph().groups().stream().map(Group::title).toList());
		assertEquals(List.of("Quay Post", "Isle Mail", "the BBC"),
				graph.graph().nodes().stream().map(Node::title).toList());
		assertEquals(List.of(Line.dotted, Line.dotted), graph.graph().edges().stream().map(Edge::line).toList());
		assertEquals(List.of("cites", "cites"), graph.graph().edges().stream().map(Edge::label).toList());
		assertTrue(graph.nodeOf(post.getCitations().getFirst()).isPresent());
	}

	@Test
	void anInterviewThatBothHaveWordsFromStandsBetweenThem() throws IOException {
		quay.told(post, "Ada Quill", "CNN", "The ferry sails twice a day");
		quay.told(mail, "Ada Quill", "CNN", "Twice a day the ferry sails");
		CaseGraph graph = graph(question());
		assertEquals(List.of("1 to 2 origins"), graph.graph().groups().stream().map(Group::title).toList());
		assertEquals("Interview with Ada Quill", graph.graph().nodes().getLast().title());
		assertEquals(List.of("same interview", "same interview"),
				graph.graph().edges().stream().map(Edge::label).toList());
	}

	@Test
	void aReportThatIsCitedIsPointedAt() throws IOException {
		quay.cites(mail, "Quay Post");
		question();
		Edge edge = graph(null).graph().edges().getFirst();
		assertEquals(List.of(mail.getId(), post.getId(), "cites"), List.of(edge.from(), edge.to(), edge.label()));
	}

	@Test
	void copiedWordsAreCountedAndKnown() throws IOException {
		Document one = quay.document("North Star", "2025-02-24", PROSE);
		Document two = quay.document("South Star", "2025-02-26", PROSE + " Nobody knew.");
		question();
		CaseGraph graph = graph(null);
		Edge edge = graph.graph().edges().getFirst();
		assertEquals(List.of(two.getId(), one.getId()), List.of(edge.from(), edge.to()));
		assertEquals(Line.twofold, edge.line());
		assertTrue(edge.label().matches("copied passage \\(3\\d words\\)"), edge.label());
		assertEquals(1, graph.graph().groups().stream().filter(g -> g.title().equals("1 origin"))
				.filter(g -> graph.graph().nodes().stream().filter(n -> n.group().equals(g.id())).count() == 2)
				.count());
	}

	@Test
	void theAnalystsWordOutlivesWhatIsFound() throws IOException {
		quay.cites(post, "the BBC");
		quay.cites(mail, "the BBC");
		question();
		var origin = quay.origin("both name the BBC", post, mail);
		new Decisions(quay.open).decide(List.of(origin), Verdict.REJECTED, "each was there");
		assertEquals("2 reports, 2 independent origins.", graph(null).words());
	}

	@Test
	void anOriginMadeByHandIsShown() throws IOException {
		question();
		quay.origin("one interview", post, mail);
		assertEquals(List.of("1 origin: one interview"),
				graph(null).graph().groups().stream().map(Group::title).toList());
	}

	@Test
	void aLargeCaseIsCutWithANotice() throws IOException {
		question();
		for (int i = 0; i < OriginsGraph.MOST; i++) {
			quay.document("Paper " + i, "2025-03-01", "Report number " + i + " of the day.");
		}
		CaseGraph graph = graph(null);
		assertEquals(OriginsGraph.MOST, graph.graph().nodes().size());
		assertTrue(graph.notice().startsWith("60 of 62 documents are shown."), graph.notice());
	}

	@Test
	void oneStoryIsToldOfItsOwnDocumentsAlone() throws IOException {
		question();
		Document other = quay.document("Hill Herald", "2025-02-26", "The tunnel leaks.");
		CaseGraph graph = OriginsGraph.of(quay.open, List.of(post, mail), UnaryOperator.identity(), within);
		assertEquals("2 reports, 2 independent origins.", graph.words());
		assertTrue(graph.nodeOf(post).isPresent() && graph.nodeOf(mail).isPresent());
		assertTrue(graph.nodeOf(other).isEmpty(), "a document of no interest is drawn");
	}

	private static List<String> standingBack(CaseGraph graph) {
		return graph.graph().nodes().stream().filter(Node::isBack).map(Node::title).toList();
	}

	@Test
	void whatIsOutsideStandsBackButIsShownWithTheLineToWhatWasTakenFromIt() throws IOException {
		Document early = quay.document("North Star", "2025-02-20", PROSE);
		Document late = quay.document("South Star", "2025-02-26", PROSE + " Nobody knew.");
		question();
		assertEquals("", graph(null).inside());
		within = new Within(Optional.of(Set.of(late, mail)));
		CaseGraph graph = graph(null);
		assertEquals(List.of("North Star", "Quay Post"), standingBack(graph));
		assertEquals("2 of 4 reports, 2 independent origins", graph.inside());
		assertEquals("4 reports, 3 independent origins; " + graph.graph().edges().getFirst().says().split(" – ")[1]
				+ ".", graph.words(), "what is shown is all the same");
		assertFalse(graph.graph().isBack(graph.graph().edges().getFirst()));
		assertEquals(List.of("Quay Post"), graph.graph().groups().stream().filter(graph.graph()::isBack)
				.flatMap(g -> graph.graph().nodes().stream().filter(n -> n.group().equals(g.id()))).map(Node::title)
				.toList());
		Node outside = graph.graph().node(early.getId()).orElseThrow();
		assertTrue(graph.graph().words(outside).contains("(outside the stretch)"), graph.graph().words(outside));
		within = new Within(Optional.of(Set.of()));
		assertTrue(graph(null).graph().isBack(graph(null).graph().edges().getFirst()));
		assertEquals("0 of 4 reports", graph(null).inside());
	}

	@Test
	void aThirdPartyStandsBackWithAllThatNameIt() throws IOException {
		quay.cites(post, "the BBC");
		quay.cites(mail, "the BBC");
		Question question = question();
		within = new Within(Optional.of(Set.of(post)));
		CaseGraph graph = graph(question);
		assertEquals(List.of("Isle Mail"), standingBack(graph));
		assertEquals(List.of(mail.getId()), graph.graph().edges().stream().filter(graph.graph()::isBack)
				.map(Edge::from).toList());
		within = new Within(Optional.of(Set.of()));
		assertEquals(List.of("Quay Post", "Isle Mail", "the BBC"), standingBack(graph(question)));
	}

	@Test
	void ofManyDocumentsThoseInsideAreShownFirst() throws IOException {
		question();
		Document last = quay.document("Last Paper", "2025-04-01", "The last report.");
		for (int i = 0; i < OriginsGraph.MOST; i++) {
			quay.document("Paper " + i, "2025-03-01", "Report number " + i + " of the day.");
		}
		assertTrue(graph(null).nodeOf(last).isEmpty());
		within = new Within(Optional.of(Set.of(last)));
		CaseGraph graph = graph(null);
		assertTrue(graph.nodeOf(last).isPresent());
		assertEquals(OriginsGraph.MOST, graph.graph().nodes().size());
		assertEquals("1 of 63 reports, 1 independent origin", graph.inside());
		assertTrue(graph.notice().startsWith("60 of 63 documents are shown, those in the stretch first."),
				graph.notice());
	}
}
