package org.assay.ui.compare.internal.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.model.Question;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.ui.ActiveCase;
import org.assay.ui.UiIds;
import org.assay.ui.compare.internal.fixture.FerryCase;
import org.assay.ui.compare.internal.fixture.FerryWindow;
import org.assay.ui.testing.BotTable;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Questions by sources in the product's window. */
@ExtendWith(ScreenshotOnFailure.class)
class MatrixViewTest {
	private static final int PAPERS = 8;
	@TempDir
	private Path folder;
	private FerryWindow window;
	private BotTable table;

	@BeforeEach
	void show() throws Exception {
		window = new FerryWindow(folder);
		var view = window.bot.viewById(UiIds.MATRIX_VIEW).setFocus();
		MatrixView part = (MatrixView) view.getPart();
		window.until("no questions", () -> part.matrix().rows().size() == 2);
		table = new BotTable(part.grid().table());
		view.setFocus();
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void saysWhoAnswersWhat() {
		assertEquals(List.of("Question", "post", "mail && news", "Speak", "Verdict"),
				table.columns());
		assertEquals(List.of("Does the ferry sail twice a day?", "✓ asserts", "✗ denies", "2 of 2", "accepted"),
				table.row(0));
		assertEquals(List.of("How many waited?", "✓ asserts", "– silent", "1 of 2", "accepted"), table.row(1));
	}

	@Test
	void fewerQuestionsOfFewerSourcesAreShown() {
		OpenCase open = UiThread.get(
				() -> window.bot.page().getWorkbenchWindow().getService(ActiveCase.class).get().orElseThrow());
		open.change("reject", () -> open.model().getQuestions().removeFirst());
		window.until("the columns stay",
				() -> table.columns().equals(List.of("Question", "post", "Speak", "Verdict")));
		assertEquals(List.of("How many waited?", "✓ asserts", "1 of 1", "accepted"), table.row(0));
	}

	@Test
	void lettersDecideAboutTheQuestionOfTheRow() {
		window.bot.keyboard().pressShortcut(0, SWT.ARROW_RIGHT);
		window.until("not at the claim of the post", () -> window.selected().equals("m-post"));
		window.bot.keyboard().pressShortcut(0, 'u');
		Question sails = window.open.model().getQuestions().getFirst();
		window.until("not left open", () -> Verdicts.of(sails) == Verdict.UNSURE);
		assertEquals("leave question open", window.open.undoLabel().orElse(""));
		window.bot.keyboard().pressShortcut(0, 'r');
		window.until("still there", () -> table.rowCount() == 1);
		UiThread.run(window.open::undo);
		window.until("not there again", () -> table.rowCount() == 2);
	}

	@Test
	void mMergesQuestionsAndUndoParts() {
		window.bot.keyboard().pressShortcut(0, 'm');
		window.bot.shell("Merge questions");
		window.bot.keyboard().typeText("How many");
		window.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		window.until("not merged", () -> table.rowCount() == 1);
		Question sails = window.open.model().getQuestions().getFirst();
		assertEquals(3, sails.getClaims().size());
		assertEquals(Verdict.REJECTED, Verdicts.of(window.open.model().getQuestions().getLast()));
		assertEquals("merge 2 questions", window.open.undoLabel().orElse(""));
		UiThread.run(window.open::undo);
		window.until("not parted", () -> table.rowCount() == 2 && sails.getClaims().size() == 2);
	}

	@Test
	void arrowsGoFromCellToCellAndEnterLeadsToTheWords() {
		window.until("the first question is not selected", () -> window.selected().equals("q-sails"));
		window.bot.keyboard().pressShortcut(0, SWT.ARROW_RIGHT);
		window.until("not at the claim of the post", () -> window.selected().equals("m-post"));
		window.bot.keyboard().pressShortcut(0, SWT.ARROW_RIGHT);
		window.until("not at the claim of the mail", () -> window.selected().equals("m-mail"));
		window.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		assertEquals("The ferry in the mail & news", window.bot.activeEditor().getTitle());
		window.back();
		window.until("not back in the matrix", () -> window.bot.page().getActivePart() instanceof MatrixView);
		assertEquals("m-mail", window.selected());
	}

	private Combo story() {
		return UiThread.get(() -> {
			Control at = table.widget;
			while (!(at instanceof Composite area) || area.getChildren().length < 3) {
				at = at.getParent();
			}
			return (Combo) ((Composite) ((Composite) at).getChildren()[0]).getChildren()[1];
		});
	}

	@Test
	void ofSeveralStoriesOneIsListedWithItsSourcesAlone() throws Exception {
		assertFalse(UiThread.get(() -> story().isVisible()), "there is one story only");
		FerryCase.addTunnel(window.open);
		window.until("no stories to choose from", () -> story().isVisible());
		assertEquals(List.of("The ferry in the post (documents: 2, questions: 2)",
				"The ferry in the star (documents: 2, questions: 1)",
				"All stories (questions: 3)"), UiThread.get(() -> List.of(story().getItems())));
		choose(0);
		assertEquals(List.of("Question", "post", "mail && news", "Speak", "Verdict"), table.columns());
		choose(1);
		assertEquals(List.of("Question", "star", "echo", "Speak", "Verdict"), table.columns());
		assertEquals(List.of("Does the tunnel leak?", "✓ asserts", "✗ denies", "2 of 2", "accepted"),
				table.row(0));
		choose(2);
		assertEquals(List.of("Question", "post", "mail && news", "star", "echo", "Speak", "Verdict"), table.columns());
		assertEquals(3, table.rowCount());
	}

	private void choose(int index) {
		UiThread.run(() -> {
			story().select(index);
			story().notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void whatIsSelectedElsewhereIsGoneTo() throws Exception {
		FerryCase.addTunnel(window.open);
		window.until("no stories to choose from", () -> story().isVisible());
		choose(0); // not all of them, which another test may have left chosen
		var explorer = window.bot.viewById(UiIds.CASE_EXPLORER).setFocus().bot().tree();
		explorer.getTreeItem("Questions (3)").expand().getNode("The ferry in the star (1)").expand()
				.getNode("Does the tunnel leak?").select();
		window.until("the question is not shown", () -> table.row(0).getFirst().equals("Does the tunnel leak?"));
		assertEquals(1, UiThread.get(() -> story().getSelectionIndex()));
		explorer.getTreeItem("Documents (4)").getNode("\u2022 The ferry in the mail & news").select();
		window.until("the story of the article is not shown", () -> table.rowCount() == 2);
	}

	@Test
	void theQuestionsStayInSightWhileOneGoesRight() throws Exception {
		FerryCase.addPapers(window.open, PAPERS);
		int last = PAPERS + 4;
		window.until("not as many columns", () -> part().grid().table().getColumnCount() == last + 1);
		UiThread.settle();
		for (int i = 0; i < last; i++) {
			window.bot.keyboard().pressShortcut(0, SWT.ARROW_RIGHT);
			assertCursorAndQuestionAreSeen(i + 1);
		}
		assertEquals("Does the ferry sail twice a day?, Verdict: accepted", UiThread.get(() -> part().grid().spoken()));
		for (int i = last; i > 0; i--) {
			window.bot.keyboard().pressShortcut(0, SWT.ARROW_LEFT);
			assertCursorAndQuestionAreSeen(i - 1);
		}
	}

	private void assertCursorAndQuestionAreSeen(int column) {
		window.until("not in column " + column, () -> part().grid().column() == column);
		UiThread.settle();
		UiThread.run(() -> {
			Rectangle area = part().grid().table().getClientArea();
			Rectangle question = part().grid().table().getItem(0).getBounds(0);
			Rectangle cursor = part().grid().cursor().getBounds();
			assertTrue(part().grid().cursor().isFocusControl(), "the focus is lost in column " + column);
			assertTrue(question.x >= 0 && question.width > 100, "the question is not seen: " + question);
			assertTrue(cursor.width > 50 && cursor.x >= 0 && cursor.x + cursor.width <= area.width + 1,
					"the cursor is not seen in column " + column + ": " + cursor);
			assertTrue(column == 0 || cursor.x >= question.x + question.width, "the cursor is over the question");
		});
	}

	@Test
	void theBarMovesTheSourcesPastTheQuestions() throws Exception {
		assertFalse(UiThread.get(() -> bar().isVisible()), "all are in sight");
		FerryCase.addPapers(window.open, PAPERS);
		window.until("no bar", () -> bar().isVisible());
		window.bot.keyboard().pressShortcut(0, SWT.ARROW_RIGHT);
		UiThread.run(() -> {
			bar().setSelection(bar().getMaximum());
			bar().notifyListeners(SWT.Selection, new Event());
		});
		UiThread.settle();
		UiThread.run(() -> {
			TableColumn[] columns = part().grid().table().getColumns();
			assertEquals(0, columns[1].getWidth(), "the first source is in sight");
			assertTrue(columns[0].getWidth() > 100 && columns[columns.length - 1].getWidth() > 50);
			assertEquals(0, part().grid().column(), "the cursor is out of sight");
			assertTrue(part().grid().cursor().isFocusControl());
		});
		FerryCase.addTunnel(window.open);
		window.until("no stories to choose from", () -> story().isVisible());
		choose(1);
		window.until("a bar for two sources", () -> !bar().isVisible());
		assertTrue(UiThread.get(() -> part().grid().table().getColumn(1).getWidth()) > 50);
	}

	@Test
	void theStoryIsListedAgainWhenANarrowingIsLifted() throws Exception {
		FerryCase.addTunnel(window.open);
		window.until("no stories to choose from", () -> story().isVisible());
		choose(1);
		Question people = window.open.model().getQuestions().get(1);
		UiThread.run(() -> part().narrow("To be judged: questions", List.of(people)));
		assertEquals("How many waited?", table.row(0).getFirst());
		assertEquals(2, UiThread.get(() -> story().getSelectionIndex()));
		window.bot.viewById(UiIds.MATRIX_VIEW).bot().link("Show all").click();
		window.until("not the tunnel", () -> table.row(0).getFirst().equals("Does the tunnel leak?"));
		assertEquals(1, UiThread.get(() -> story().getSelectionIndex()));
		assertEquals(1, table.rowCount());
	}

	private MatrixView part() {
		return (MatrixView) window.bot.viewById(UiIds.MATRIX_VIEW).getPart();
	}

	private Slider bar() {
		return (Slider) table.widget.getParent().getChildren()[1];
	}
}
