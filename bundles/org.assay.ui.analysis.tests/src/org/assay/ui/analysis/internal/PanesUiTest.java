package org.assay.ui.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Declaration;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.GraphResult;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TextResult;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.plugins.Contribution;
import org.assay.plugins.PlainLog;
import org.assay.plugins.PluginRegistry;
import org.assay.ui.analysis.AnalysisUiIds;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Panes that plug-ins contribute, alone and in the view of results. */
@ExtendWith(ScreenshotOnFailure.class)
class PanesUiTest {
	private static final Result TEXT = new TextResult("note", "Note",
			List.of(new TextResult.Paragraph("one", List.of())));
	private static final Result TABLE = new TableResult("list", "List", List.of(TableResult.Column.text("a", "A")),
			List.of(List.of(Cell.of("one"))), "");
	private static final Result GRAPH = new GraphResult("net", "Net",
			List.of(new GraphResult.Node("n", "N", "source", Optional.empty())),
			List.of(new GraphResult.Edge("n", "n", "to itself", 1, Optional.empty())));
	private final WorkbenchBot bot = new WorkbenchBot();

	@AfterEach
	void forget() {
		UiThread.run(() -> results().clear());
	}

	@Test
	void thoseOfTheAnalysisComeFirstAndTheTableLast() {
		List<String> heard = new ArrayList<>();
		Panes panes = new Panes(PluginRegistry.get(), new PlainLog(getClass()) {
			@Override
			public void log(IStatus status) {
				heard.add(status.getMessage());
			}
		});
		assertEquals(List.of("Own", "Lines", "Table"), names(panes.of("org.example.own", TEXT)));
		assertEquals(List.of("Lines", "Table"), names(panes.of("org.example.other", TEXT)));
		assertEquals(List.of("Table"), names(panes.of("org.example.other", TABLE)));
		assertEquals(3, heard.size(), heard::toString);
		String all = String.join("\n", heard);
		for (String part : List.of("'org.assay.ui.analysis.tests.gone' of org.assay.ui.analysis is left out",
				"tests.nameless' of org.assay.ui.analysis is left out: it has no name",
				"'types' must be some of graph series table text")) {
			assertTrue(all.contains(part), () -> part + " is not in " + all);
		}
	}

	@Test
	void shortWordsAreNotCutBesideLongOnes() {
		String words = "Nobody knows how long this is. ".repeat(9);
		Bot view = show(new TableResult("wide", "Wide",
				List.of(TableResult.Column.text("a", "Standing"), TableResult.Column.text("b", "Words"),
						TableResult.Column.text("c", "Others")),
				List.of(List.of(Cell.of("says nothing"), Cell.of(words), Cell.of(words))), ""));
		int room = UiThread.get(() -> view.tree().widget.getItem(0).getBounds(0).width);
		int needed = UiThread.get(() -> {
			GC gc = new GC(view.tree().widget);
			int width = gc.textExtent("says nothing").x;
			gc.dispose();
			return width;
		});
		assertTrue(room >= needed, room + " pixels for " + needed);
	}

	@Test
	void theAnalystChoosesAmongThem() {
		Bot view = show(TEXT);
		assertTrue(view.has(Text.class, t -> t.getText().equals("lines of Note")));
		UiThread.run(() -> {
			Combo as = choice(view, "Table");
			as.select(as.indexOf("Table"));
			as.notifyListeners(SWT.Selection, new Event());
		});
		assertTrue(view.has(Tree.class, t -> true));
	}

	@Test
	void oneThatFailsGivesWayToTheTable() {
		Bot view = show(GRAPH);
		assertTrue(view.has(Tree.class, t -> t.getItemCount() == 1));
		assertFalse(view.has(Label.class, l -> l.getText().equals("half a pane")), "what it left behind is gone");
	}

	private Bot show(Result result) {
		UiThread.run(() -> {
			try {
				bot.page().showView(AnalysisUiIds.RESULTS_VIEW);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
			results().add(new AnalysisOutcome(Declaration.of("org.example.other", "1", "Other", "Tries panes."), 0, 0,
					0, 0, List.of(result)));
		});
		return bot.viewById(AnalysisUiIds.RESULTS_VIEW).bot();
	}

	private static Combo choice(Bot view, String item) {
		return view.control(Combo.class, "the choice of panes", c -> c.indexOf(item) >= 0, 0);
	}

	private RunResults results() {
		return bot.page().getWorkbenchWindow().getService(RunResults.class);
	}

	private static List<String> names(List<? extends Contribution<?>> panes) {
		return panes.stream().map(p -> p.attribute("name").orElseThrow()).toList();
	}
}
