package org.assay.ui.compare.internal.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.model.Comparison;
import org.assay.model.Relation;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.ui.UiIds;
import org.assay.ui.compare.internal.fixture.FerryWindow;
import org.assay.ui.compare.internal.sides.CompareEditor;
import org.assay.ui.testing.BotTree;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The list of contradictions in the product's window. */
@ExtendWith(ScreenshotOnFailure.class)
class RelationsViewTest {
	@TempDir
	private Path folder;
	private FerryWindow window;
	private BotTree tree;

	@BeforeEach
	void show() throws Exception {
		window = new FerryWindow(folder);
		tree = window.bot.viewById(UiIds.CONTRADICTIONS_VIEW).setFocus().bot().tree();
	}

	private void group(String by) {
		UiThread.run(() -> ((RelationsView) window.bot.viewById(UiIds.CONTRADICTIONS_VIEW).getPart()).groupBy(by));
	}

	@AfterEach
	void close() {
		group("sort");
		window.close();
	}

	@Test
	void standUnderHeadingsTheGravestFirst() {
		tree.getTreeItem("Contradictions").getNode("date clash");
		assertEquals(4, tree.getAllItems().size(), "contradictions, differences, agreements, silences");
		tree.getTreeItem("Differences").getNode("same figure");
		tree.getTreeItem("Said by one alone").getNode("one is silent");
	}

	@Test
	void enterShowsTheTwoArticlesAtTheirWords() {
		tree.getTreeItem("Contradictions").getNode("date clash").select();
		window.until("nothing selected", () -> window.selected().equals("c-date"));
		window.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		assertEquals("post ↔ mail & news", window.bot.activeEditor().getTitle());
		assertEquals(CompareEditor.class, window.bot.activeEditor().getPart().getClass());
		window.back();
		window.until("not back in the list", () -> window.bot.page().getActivePart() instanceof RelationsView);
		assertEquals("c-date", window.selected());
	}

	@Test
	void lettersDecideAndUndoTakesItBack() {
		Comparison date = window.open.model().getComparisons().getFirst();
		tree.getTreeItem("Contradictions").getNode("date clash").select();
		window.until("nothing selected", () -> window.selected().equals("c-date"));
		window.bot.keyboard().pressShortcut(0, 'a');
		window.until("not accepted", () -> Verdicts.of(date) == Verdict.ACCEPTED);
		assertEquals("accept relation", window.open.undoLabel().orElse(""));
		window.bot.keyboard().pressShortcut(0, 'r');
		window.until("not rejected", () -> Verdicts.of(date) == Verdict.REJECTED);
		tree.getTreeItem("Rejected");
		window.until("work does not go on at the next relation", () -> window.selected().equals("c-sum"));
		UiThread.run(window.open::undo);
		window.until("not accepted again", () -> Verdicts.of(date) == Verdict.ACCEPTED);
	}

	@Test
	void theContextMenuRejects() {
		tree.getTreeItem("Contradictions").getNode("date clash").select().contextMenu("Reject").click();
		window.until("not rejected",
				() -> Verdicts.of(window.open.model().getComparisons().getFirst()) == Verdict.REJECTED);
		assertEquals("reject relation", window.open.undoLabel().orElse(""));
	}

	@Test
	void eGivesARelationAnotherType() {
		Comparison date = window.open.model().getComparisons().getFirst();
		tree.getTreeItem("Contradictions").getNode("date clash").select();
		window.until("nothing selected", () -> window.selected().equals("c-date"));
		window.bot.keyboard().pressShortcut(0, 'e');
		window.bot.shell("Relation");
		window.bot.keyboard().typeText("condition");
		window.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		window.until("still a clash of dates", () -> date.getRelation() == Relation.CONDITION_DROPPED);
		assertEquals(Verdict.ACCEPTED, Verdicts.of(date));
	}

	@Test
	void whatOnlyOneSaysLeadsToItsArticle() {
		group("");
		tree.getTreeItem("one is silent").select();
		window.until("nothing selected", () -> window.selected().equals("c-silent"));
		window.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		assertEquals("The ferry in the post", window.bot.activeEditor().getTitle());
	}

	@Test
	void aCaseWithoutRelationsSaysWhatBelongsHere() throws Exception {
		try (OpenCase empty = new CaseStore().create(folder.resolve("empty"), "Empty")) {
			window.show(Optional.of(empty));
			window.until("no sentence", () -> window.bot.viewById(UiIds.CONTRADICTIONS_VIEW).bot().has(Label.class,
					l -> l.isVisible() && l.getText().startsWith("What clashes")));
			window.show(Optional.of(window.open));
		}
	}
}
