package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.ui.UiIds;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job with keys and mouse: a case from the wizard, an article into it, a quotation with its source, one
 * proposal rejected, saved. {@link AfterRestartUiTest} runs in a process of its own on the same folder of settings.
 */
@ExtendWith(ScreenshotOnFailure.class)
class BeforeRestartUiTest {
	private final Round round = new Round();

	@TempDir
	private Path folder;

	@Test
	void theMainJobIsDone() throws IOException {
		makeCase();
		importArticle();
		BotStyledText text = openArticle();
		mark(text);
		save();
		arrange();
	}

	private void makeCase() {
		round.bot.menu("File", "New case...").click();
		Bot wizard = round.bot.shell("New case").bot();
		wizard.textWithLabel("Name").typeText(Round.CASE);
		wizard.button("Create case").click();
		round.waitFor("the new case", () -> round.open().map(c -> c.model().getName()).filter(Round.CASE::equals)
				.isPresent() && round.read(d -> d).isEmpty());
	}

	private void importArticle() throws IOException {
		Path article = Files.writeString(folder.resolve("ferry.txt"), Round.ARTICLE);
		UiThread.run(() -> {
			Clipboard clipboard = new Clipboard(UiThread.display());
			clipboard.setContents(new Object[] { new String[] { article.toString() } },
					new Transfer[] { FileTransfer.getInstance() });
			clipboard.dispose();
		});
		round.bot.menu("File", "Import articles...").click();
		Bot wizard = round.bot.shell("Import").bot();
		wizard.button("Paste...").click();
		round.waitFor("the row", () -> wizard.tree().getAllItems().contains("ferry.txt"));
		wizard.button("Import").click();
		round.waitFor("the document", () -> round.read(d -> d).isPresent());
		new Scenery(round.bot).waitUntilIdle();
	}

	private BotStyledText openArticle() {
		Bot explorer = round.bot.viewById(UiIds.CASE_EXPLORER).bot();
		explorer.tree().getTreeItem("Documents (1)").expand().getNode("\u2022 " + Round.TITLE).select();
		round.bot.keyboard().pressShortcut(0, (int) SWT.CR);
		BotStyledText text = round.bot.editorByTitle(Round.TITLE).bot().styledText();
		round.waitFor("the text", () -> text.getText().contains(Round.QUOTED));
		return text;
	}

	private void mark(BotStyledText text) {
		select(text, Round.QUOTED, 'q');
		round.waitFor("the quotation", () -> round.read(Round::own).flatMap(q -> q).isPresent());
		select(text, Round.SPEAKER, 's');
		select(text, Round.CUE, 'v');
		round.waitFor("the cue", () -> round.read(Round::own).flatMap(q -> q).filter(q -> !q.getCue().isEmpty())
				.isPresent());
		round.bot.keyboard().pressShortcut(0, 'j');
		round.bot.keyboard().pressShortcut(0, 'r');
		round.waitFor("the rejection", () -> round.read(Round::rejected).filter(n -> n == 1).isPresent());
	}

	private static void select(BotStyledText text, String words, char key) {
		text.selectWords(words, 1);
		assertEquals(words, text.getSelection());
		text.pressShortcut(0, key);
	}

	private void save() {
		round.bot.keyboard().pressShortcut(SWT.CTRL, 's');
		round.waitFor("the save", () -> round.open().filter(OpenCase::isDirty).isEmpty());
	}

	/** Another layout than that of a first start. */
	private void arrange() {
		UiThread.run(() -> round.bot.page().hideView(round.bot.page().findView(UiIds.MATRIX_VIEW)));
		round.bot.menu("View", "Results").click();
		round.waitFor("the results", () -> isShown(UiIds.RESULTS_VIEW));
		round.bot.menu("View", "Timeline").click();
		round.waitFor("the timeline", () -> isShown(UiIds.TIMELINE_VIEW));
		round.bot.editorByTitle(Round.TITLE).setFocus();
		assertEquals(List.of(false, true), List.of(isShown(UiIds.MATRIX_VIEW), isShown(UiIds.TIMELINE_VIEW)));
	}

	private boolean isShown(String view) {
		return UiThread.get(() -> round.bot.page().findView(view) != null
				&& round.bot.page().isPartVisible(round.bot.page().findView(view)));
	}
}
