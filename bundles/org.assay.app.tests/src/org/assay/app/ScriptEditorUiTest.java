package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A script is written in the window, told what is wrong with it, mended and run. */
@ExtendWith(ScreenshotOnFailure.class)
class ScriptEditorUiTest {
	private static final long LONG = 60_000;

	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private Path file;

	@BeforeEach
	void openACase() throws IOException {
		System.setProperty("assay.trusted", folder.resolve("trusted").toString());
		System.setProperty("assay.scripts", folder.resolve("none").toString());
		Path at = folder.resolve("case");
		OpenCase open = new CaseStore().create(at, "Scripts");
		file = at.resolve("scripts/how-many.groovy");
		UiThread.run(() -> session().show(Optional.of(open)));
	}

	@AfterEach
	void close() {
		UiThread.run(() -> {
			bot.page().closeAllEditors(false);
			session().show(Optional.empty());
		});
		System.clearProperty("assay.trusted");
		System.clearProperty("assay.scripts");
	}

	@Test
	void aScriptIsWrittenMendedAndRun() throws IOException {
		bot.menu("Analyse", "New script...").click();
		Bot dialog = bot.shell("New script").bot();
		dialog.text().setText("How many");
		dialog.button("OK").click();
		bot.waitUntil(Condition.of("no script was made", () -> Files.exists(file)), LONG);
		assertTrue(Files.readString(file).startsWith("// name: How many\n"));
		Bot editor = bot.activeEditor().bot();
		says(editor, "Nothing wrong");
		bot.captureScreenshot("script-editor");

		set(editor, "// name: How many\n// result: table\ntable('How many', ['n'], [[view.documnts().size()]])\n");
		bot.waitUntil(Condition.of("nothing is said of the mistake", () -> editor.has(Link.class,
				l -> l.getText().startsWith("<a>Line 3: ") && l.getText().contains("documnts"))), LONG);
		bot.captureScreenshot("script-editor-wrong");

		set(editor, "// name: How many\n// result: table\ntable('How many', ['n'], [[view.documents().size()]])\n");
		says(editor, "Nothing wrong");
		editor.button("Run").click();
		bot.waitUntil(Condition.of("no result is shown",
				() -> bot.page().findView(UiIds.RESULTS_VIEW) != null
						&& bot.viewById(UiIds.RESULTS_VIEW).bot().has(Tree.class, t -> t.getItemCount() == 1)),
				LONG);
		assertTrue(Files.readString(file).contains("view.documents()"), "it is saved before it runs");
		assertTrue(bot.dialog().isEmpty(), "what is written here needs no question");
	}

	@Test
	void undoIsThatOfTheText() {
		bot.menu("Analyse", "New script...").click();
		Bot dialog = bot.shell("New script").bot();
		dialog.text().setText("How many");
		dialog.button("OK").click();
		bot.waitUntil(Condition.of("no script was made", () -> Files.exists(file)), LONG);
		Bot editor = bot.activeEditor().bot();
		says(editor, "Nothing wrong");
		bot.activeEditor().setFocus();
		String before = text(editor);
		editor.keyboard().typeText("x");
		bot.waitUntil(Condition.of("nothing was typed", () -> !text(editor).equals(before)));
		editor.keyboard().pressShortcut(SWT.MOD1, 'z');
		bot.waitUntil(Condition.of("it was not taken back", () -> text(editor).equals(before)));
		assertEquals(before, text(editor));
	}

	private void says(Bot editor, String words) {
		bot.waitUntil(Condition.of("it does not say " + words,
				() -> editor.has(Link.class, l -> l.getText().equals(words))), LONG);
	}

	private static String text(Bot editor) {
		return UiThread.get(() -> editor.control(StyledText.class, "the text", t -> true, 0).getText());
	}

	private static void set(Bot editor, String text) {
		UiThread.run(() -> editor.control(StyledText.class, "the text", t -> true, 0).setText(text));
	}

	private CaseSession session() {
		return bot.page().getWorkbenchWindow().getService(CaseSession.class);
	}
}
