package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.Quotation;
import org.assay.ui.UiIds;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotTree;
import org.assay.ui.testing.BotView;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that {@link BeforeRestartUiTest} left is there again when Assay was closed and started anew. */
@ExtendWith(ScreenshotOnFailure.class)
class AfterRestartUiTest {
	private final Round round = new Round();

	@BeforeEach
	void waitForTheCase() {
		round.waitFor("the case of the last time", () -> round.read(d -> d).isPresent());
	}

	@Test
	void theCaseIsOpenWithAllThatWasMarkedAndJudged() {
		OpenCase open = round.open().orElseThrow();
		assertEquals(Round.CASE, open.model().getName());
		assertFalse(open.isDirty());
		assertEquals(Round.CASE + " - Assay",
				UiThread.get(() -> round.bot.page().getWorkbenchWindow().getShell().getText()));
		Quotation quotation = round.read(Round::own).flatMap(q -> q).orElseThrow();
		assertEquals(List.of(Round.SPEAKER), Round.words(quotation.getSource()));
		assertEquals(List.of(Round.CUE), Round.words(quotation.getCue()));
		assertEquals(1, round.read(Round::rejected).orElseThrow());
	}

	@Test
	void theArticleOpensAgainAndItsAnnotationsAreListed() {
		new Scenery(round.bot).openArticle();
		BotView editor = round.bot.activeEditor();
		assertEquals(round.read(Document::getTitle).orElseThrow(), editor.getTitle());
		round.waitFor("the text", () -> editor.bot().styledText().getText().contains(Round.QUOTED));
		BotTree outline = round.bot.viewById(UiIds.ANNOTATIONS_VIEW).bot().tree();
		round.waitFor("the quotation in the outline", () -> outline.getAllItems().contains(Round.QUOTED));
	}

	@Test
	void theLayoutIsAsItWasLeft() {
		IWorkbenchPage page = round.bot.page();
		UiThread.run(() -> {
			assertEquals(AppIds.PERSPECTIVE, page.getPerspective().getId());
			assertNull(page.findViewReference(UiIds.MATRIX_VIEW), "closed before");
			assertNotNull(page.findViewReference(UiIds.RESULTS_VIEW), "opened before");
			assertTrue(page.isPartVisible(page.findView(UiIds.TIMELINE_VIEW)), "in front before");
		});
	}

	@Test
	void theMiddleSaysWhatOpensThereWhenNothingIsOpen() {
		UiThread.run(() -> round.bot.page().closeAllEditors(false));
		Bot window = new Bot(() -> round.bot.page().getWorkbenchWindow().getShell());
		round.waitFor("the words in the middle", () -> window.has(Label.class,
				label -> label.isVisible() && label.getText().equals(Messages.Editors_empty)));
		assertTrue(window.has(Label.class, label -> label.isVisible() && label.getText().equals("Import articles...")));
	}
}
