package org.assay.ui.compare.internal.graphs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.graph.Graph.Node;
import org.assay.model.Document;
import org.assay.ui.Brushing.Brushed;
import org.assay.ui.UiIds;
import org.assay.ui.compare.internal.fixture.FerryCase;
import org.assay.ui.compare.internal.fixture.FerryWindow;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.Told;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The graphs of origins and of a claim's way in the product's window, by real keys and mouse. */
@ExtendWith(ScreenshotOnFailure.class)
class GraphViewsTest {
	@TempDir
	private Path folder;
	private FerryWindow window;

	@BeforeEach
	void show() throws Exception {
		window = new FerryWindow(folder);
		window.bot.resize(1280, 800);
	}

	@AfterEach
	void close() {
		window.brush(Optional.empty());
		UiThread.run(() -> {
			for (String id : new String[] { UiIds.ORIGINS_VIEW, UiIds.LINEAGE_VIEW }) {
				window.bot.page().hideView(window.bot.page().findView(id));
			}
		});
		window.close();
	}

	private GraphView open(String id, int nodes) {
		GraphView view = (GraphView) window.bot.viewById(id).setFocus().getPart();
		window.until("not " + nodes + " boxes", () -> view.canvas().isVisible()
				&& view.canvas().placed().graph().nodes().size() == nodes);
		UiThread.run(() -> view.setFocus());
		window.until("the graph has no focus", () -> view.canvas().isFocusControl());
		return view;
	}

	private Document document(int index) {
		return window.open.model().getDocuments().get(index);
	}

	private void untilSays(String id, String words) {
		Bot bot = window.bot.viewById(id).bot();
		window.until("nothing says: " + words,
				() -> bot.has(Label.class, l -> l.isVisible() && l.getText().contains(words)));
	}

	@Test
	void originsAreToldInWordsAndReachedByArrows() {
		GraphView view = open(UiIds.ORIGINS_VIEW, 2);
		untilSays(UiIds.ORIGINS_VIEW, "2 reports, 2 independent origins.");
		String first = window.selected();
		assertTrue(first.equals(document(0).getId()) || first.equals(document(1).getId()), first);
		for (int key : new int[] { SWT.ARROW_DOWN, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_LEFT }) {
			if (window.selected().equals(first)) {
				window.bot.keyboard().pressShortcut(0, key);
			}
		}
		assertTrue(!window.selected().equals(first), "no arrow leads to the other box");
		String title = UiThread.get(() -> view.canvas().chosen().orElseThrow().title());
		window.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		assertEquals("The ferry in the " + title, window.bot.activeEditor().getTitle());
	}

	@Test
	void theWayFollowsWhatIsSelectedElsewhere() {
		GraphView view = open(UiIds.LINEAGE_VIEW, 2);
		untilSays(UiIds.LINEAGE_VIEW, "Does the ferry sail twice a day? 2 documents, first ");
		var tree = window.bot.viewById(UiIds.CASE_EXPLORER).setFocus().bot().tree();
		tree.getTreeItem("Questions (2)").expand().getNode("How many waited?").select();
		window.until("nothing selected", () -> window.selected().equals("q-people"));
		// whoever goes back to the view before it has heard of the selection goes back to what it shows
		window.until("not another graph", () -> view.graph().words().startsWith("How many"));
		untilSays(UiIds.LINEAGE_VIEW, "How many waited? 1 document");
	}

	@Test
	void aDoubleClickOpensTheWords() {
		GraphView view = open(UiIds.LINEAGE_VIEW, 2);
		Node node = UiThread.get(() -> view.canvas().placed().graph().nodes().getFirst());
		Rectangle at = UiThread.get(() -> view.canvas().bounds(node));
		var canvas = window.bot.viewById(UiIds.LINEAGE_VIEW).bot().canvas(GraphCanvas.class);
		Node other = UiThread.get(() -> view.canvas().placed().graph().nodes().getLast());
		UiThread.run(() -> view.canvas().choose(other));
		canvas.click(at.x + at.width / 2, at.y + at.height / 2);
		window.until("a click does not choose", () -> view.canvas().chosen().filter(node::equals).isPresent());
		canvas.doubleClick(at.x + at.width / 2, at.y + at.height / 2);
		assertEquals("The ferry in the " + node.title(), window.bot.activeEditor().getTitle());
	}

	@Test
	void ctrlPlusMinusAndNoughtZoom() {
		GraphView view = open(UiIds.ORIGINS_VIEW, 2);
		double before = UiThread.get(() -> view.canvas().scale());
		window.bot.keyboard().pressShortcut(SWT.CTRL, '+');
		window.until("not larger", () -> view.canvas().scale() > before);
		window.bot.keyboard().pressShortcut(SWT.CTRL, '-');
		window.until("not as before", () -> Math.abs(view.canvas().scale() - before) < 0.001);
		window.bot.keyboard().pressShortcut(SWT.CTRL, '-');
		window.bot.keyboard().pressShortcut(SWT.CTRL, '0');
		window.until("it does not fit", () -> view.canvas().placed().graph().nodes().stream()
				.map(view.canvas()::bounds).allMatch(b -> isIn(view.canvas().getClientArea(), b)));
	}

	@Test
	void aGraphThatIsOpenedShowsWhatIsSelected() {
		var tree = window.bot.viewById(UiIds.CASE_EXPLORER).setFocus().bot().tree();
		tree.getTreeItem("Questions (2)").expand().getNode("How many waited?").select();
		window.until("nothing selected", () -> window.selected().equals("q-people"));
		GraphView view = (GraphView) window.bot.viewById(UiIds.LINEAGE_VIEW).getPart();
		window.until("another graph", () -> view.graph().words().startsWith("How many waited? 1 document"));
	}

	/** A story of some dozens of documents takes seconds. */
	@Test
	void whileAGraphIsBeingMadeItSaysSo() {
		assertTrue(UiThread.get(() -> {
			try {
				GraphView view = (GraphView) window.bot.page().showView(UiIds.ORIGINS_VIEW);
				return new Bot(() -> view.canvas().getParent().getParent()).has(Label.class, l -> l.isVisible()
						&& l.getText().equals("What belongs here is being gathered from the case."));
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		}));
		open(UiIds.ORIGINS_VIEW, 2);
	}

	private static boolean isIn(Rectangle area, Rectangle box) {
		return area.union(box).equals(area);
	}

	@Test
	void whoCannotSeeItIsToldTheChosenBox() {
		GraphView view = open(UiIds.ORIGINS_VIEW, 2);
		assertEquals("list with 2 children: " + UiThread.get(
				() -> view.canvas().placed().graph().words(view.canvas().chosen().orElseThrow())),
				UiThread.get(() -> Told.of(view.canvas())));
		assertEquals(ACC.ROLE_LISTITEM, UiThread.get(() -> Told.role(view.canvas(), 0)));
		int chosen = UiThread.get(() -> Told.isIn(view.canvas(), 0, ACC.STATE_SELECTED)) ? 0 : 1;
		assertTrue(UiThread.get(() -> Told.isIn(view.canvas(), chosen, ACC.STATE_FOCUSED)));
		assertFalse(UiThread.get(() -> Told.isIn(view.canvas(), 1 - chosen, ACC.STATE_FOCUSED | ACC.STATE_SELECTED)));
	}

	@Test
	void bothKindsOfFileShowTheGraph() {
		GraphView view = open(UiIds.ORIGINS_VIEW, 2);
		String svg = new String(UiThread.get(() -> GraphExport.bytes(view, false)), StandardCharsets.UTF_8);
		assertTrue(svg.contains("<title>2 reports, 2 independent origins.</title>"), svg);
		assertTrue(svg.contains(">post</text>"), svg);
		byte[] png = UiThread.get(() -> GraphExport.bytes(view, true));
		assertArrayEquals(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, Arrays.copyOf(png, 4));
		assertTrue(png.length > 2000, "an empty picture");
	}

	@Test
	void aCaseThatWasNotComparedSaysWhatBelongsHere() throws Exception {
		open(UiIds.ORIGINS_VIEW, 2);
		try (OpenCase empty = new CaseStore().create(folder.resolve("empty"), "Empty")) {
			window.show(Optional.of(empty));
			untilSays(UiIds.ORIGINS_VIEW, "Which articles go back to one origin");
			window.bot.viewById(UiIds.LINEAGE_VIEW);
			untilSays(UiIds.LINEAGE_VIEW, "The way of a claim");
			window.show(Optional.of(window.open));
		}
	}

	@Test
	void originsAreCountedWithinTheStoryThatIsChosen() throws Exception {
		FerryCase.addTunnel(window.open);
		FerryCase.addPapers(window.open, 1);
		var explorer = window.bot.viewById(UiIds.CASE_EXPLORER).setFocus().bot().tree();
		explorer.getTreeItem("Documents (5)").getNode("\u2022 The ferry in the 000 gazette").select();
		GraphView view = (GraphView) window.bot.viewById(UiIds.ORIGINS_VIEW).getPart();
		untilSays(UiIds.ORIGINS_VIEW, "3 reports, 3 independent origins.");
		Combo choice = window.bot.viewById(UiIds.ORIGINS_VIEW).bot().comboBoxWithLabel("Shown").widget;
		assertEquals(List.of("The ferry in the post (documents: 3)", "The ferry in the star (documents: 2)"),
				UiThread.get(() -> List.of(choice.getItems())));
		UiThread.run(() -> {
			choice.select(1);
			choice.notifyListeners(SWT.Selection, new Event());
		});
		untilSays(UiIds.ORIGINS_VIEW, "2 reports, 2 independent origins.");
		window.bot.viewById(UiIds.CASE_EXPLORER).setFocus();
		explorer.getTreeItem("Questions (3)").expand().getNode("The ferry in the post (2)").expand()
				.getNode("How many waited?").select();
		window.until("not the question", () -> view.graph().words().startsWith("How many waited? 1 report"));
		assertEquals(List.of("Question: How many waited?", "The ferry in the post (documents: 3)",
				"The ferry in the star (documents: 2)"), UiThread.get(() -> List.of(choice.getItems())));
		assertEquals(0, UiThread.get(choice::getSelectionIndex));
		explorer.getTreeItem("Documents (5)").getNode("\u2022 The ferry in the echo").select();
		window.until("not its story", () -> view.graph().words().equals("2 reports, 2 independent origins."));
		assertEquals("The ferry in the star (documents: 2)", UiThread.get(choice::getText));
	}

	private static List<String> standingBack(GraphView view) {
		return UiThread.get(() -> view.canvas().placed().graph().nodes().stream().filter(Node::isBack).map(Node::title)
				.toList());
	}

	@Test
	void documentsOutsideWhatIsBrushedAreFadedAndSayIt() {
		GraphView view = open(UiIds.ORIGINS_VIEW, 2);
		assertEquals(List.of(), standingBack(view));
		window.brush(Optional.of(Brushed.of("Timeline: 2019", List.of(document(0)))));
		untilSays(UiIds.ORIGINS_VIEW,
				"Timeline: 2019 \u00b7 1 of 2 reports, 1 independent origin. What lies outside is faded.");
		assertEquals(List.of("mail & news"), standingBack(view));
		untilSays(UiIds.ORIGINS_VIEW, "2 reports, 2 independent origins.");
		List<String> told = UiThread.get(() -> {
			Node outside = view.canvas().placed().graph().nodes().stream().filter(Node::isBack).findFirst()
					.orElseThrow();
			view.canvas().choose(outside);
			return List.of(Told.of(view.canvas()));
		});
		assertTrue(told.getFirst().contains("(outside the stretch)"), told::toString);
		assertTrue(new String(UiThread.get(() -> GraphExport.bytes(view, false)), StandardCharsets.UTF_8)
				.contains("What lies outside is faded.</title>"));
		window.bot.viewById(UiIds.ORIGINS_VIEW).bot().link("Show all").click();
		window.until("still faded", () -> !view.canvas().placed().graph().hasBack());
		window.until("the line is still there", () -> !window.bot.viewById(UiIds.ORIGINS_VIEW).bot().has(Label.class,
				l -> l.getText().contains("Timeline: 2019") && l.isVisible()));
		window.until("the link had the focus, nothing has it now", () -> view.canvas().isFocusControl());
	}

	@Test
	void theWayOutsideWhatIsBrushedIsFadedToo() {
		GraphView view = open(UiIds.LINEAGE_VIEW, 2);
		window.brush(Optional.of(Brushed.of("Timeline: 2019", document(1).getClaims())));
		untilSays(UiIds.LINEAGE_VIEW, "Timeline: 2019 \u00b7 1 of 2 documents. What lies outside is faded.");
		assertEquals(List.of("post"), standingBack(view));
		window.brush(Optional.of(Brushed.of("Timeline: 2020",
				List.of(document(0).getClaims().getFirst(), document(1).getClaims().getFirst()))));
		untilSays(UiIds.LINEAGE_VIEW, "Timeline: 2020 \u00b7 2 of 2 documents.");
		assertEquals(List.of(), standingBack(view));
	}

	@Test
	void aStoryOfWhatIsBrushedIsShownFirst() throws Exception {
		FerryCase.addTunnel(window.open);
		FerryCase.addPapers(window.open, 1);
		window.brush(Optional.of(Brushed.of("Timeline: 2019", List.of(document(3)))));
		GraphView view = (GraphView) window.bot.viewById(UiIds.ORIGINS_VIEW).getPart();
		untilSays(UiIds.ORIGINS_VIEW, "Timeline: 2019 \u00b7 1 of 2 reports, 1 independent origin.");
		Combo choice = window.bot.viewById(UiIds.ORIGINS_VIEW).bot().comboBoxWithLabel("Shown").widget;
		assertEquals(List.of("The ferry in the post (documents: 0 of 3)", "The ferry in the star (documents: 1 of 2)"),
				UiThread.get(() -> List.of(choice.getItems())));
		assertEquals(List.of("star"), standingBack(view));
	}
}
