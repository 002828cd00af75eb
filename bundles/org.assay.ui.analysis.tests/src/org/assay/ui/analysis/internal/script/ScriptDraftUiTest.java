package org.assay.ui.analysis.internal.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is typed into a script outlives a program that is killed, and takes nothing from what another program wrote. */
@ExtendWith(ScreenshotOnFailure.class)
class ScriptDraftUiTest {
	private static final String SCRIPT = "// name: Count\n// result: table\ntable('Articles', ['How many'], [[1]])\n";
	/** So long may what is typed be only in the window. */
	private static final long AT_MOST = 5_000;
	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private OpenCase open;
	private Path script;
	private Path draft;

	@BeforeEach
	void openACase() throws IOException {
		System.setProperty("assay.scripts", folder.resolve("none").toString());
		open = new CaseStore().create(folder.resolve("case"), "Scripts");
		UiThread.run(() -> session().show(Optional.of(open)));
		script = Files.createDirectories(open.folder().resolve("scripts")).resolve("count.groovy");
		draft = script.resolveSibling(".count.groovy.unsaved");
		Files.writeString(script, SCRIPT);
	}

	@AfterEach
	void close() {
		bot.closeAllEditors();
		UiThread.run(() -> session().show(Optional.empty()));
		System.clearProperty("assay.scripts");
	}

	private CaseSession session() {
		return bot.page().getWorkbenchWindow().getService(CaseSession.class);
	}

	private Bot openScript() {
		UiThread.run(() -> ScriptEditor.open(bot.page(), open, script));
		return bot.activeEditor().bot();
	}

	private static String text(Bot editor) {
		return UiThread.get(() -> editor.control(StyledText.class, "the text", t -> true, 0).getText());
	}

	@Test
	void whatIsTypedIsKeptBesideTheScriptUntilItIsTakenBack() throws IOException {
		Bot editor = openScript();
		bot.activeEditor().setFocus();
		editor.keyboard().typeText("x");
		bot.waitUntil(Condition.of("nothing is kept", () -> Files.exists(draft)), AT_MOST);
		assertEquals("x" + SCRIPT, Files.readString(draft));
		assertEquals(SCRIPT, Files.readString(script));
		editor.keyboard().pressShortcut(SWT.MOD1, 'z');
		bot.waitUntil(Condition.of("it is kept still", () -> !Files.exists(draft)));
	}

	@Test
	void whatIsNotWantedIsNotKept() {
		Bot editor = openScript();
		bot.activeEditor().setFocus();
		editor.keyboard().typeText("x");
		bot.waitUntil(Condition.of("nothing is kept", () -> Files.exists(draft)), AT_MOST);
		bot.closeAllEditors();
		assertFalse(Files.exists(draft));
	}

	@Test
	void whatAnEarlierProgramLeftIsBackAndIsSaved() throws IOException {
		Files.writeString(draft, SCRIPT + "// more\n");
		Bot editor = openScript();
		assertEquals(SCRIPT + "// more\n", text(editor));
		assertTrue(UiThread.get(() -> bot.page().getActiveEditor().isDirty()));
		assertTrue(editor.has(Label.class, l -> l.getText().equals(Words.Editor_restored)));
		bot.captureScreenshot("script-restored");
		UiThread.run(() -> bot.page().saveAllEditors(false));
		assertEquals(SCRIPT + "// more\n", Files.readString(script));
		assertFalse(Files.exists(draft));
		assertFalse(editor.has(Label.class, l -> l.getText().equals(Words.Editor_restored)));
	}

	@Test
	void aWindowThatComesBackFindsItsScripts() {
		openScript();
		IEditorInput input = UiThread.get(() -> bot.page().getActiveEditor().getEditorInput());
		XMLMemento memento = XMLMemento.createWriteRoot("editor");
		UiThread.run(() -> input.getPersistable().saveState(memento));
		IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(input.getPersistable().getFactoryId());
		assertEquals(input, factory.createElement(memento));
	}

	/** Types into the script, lets another program write it, and saves. */
	private Bot saveOverAnother() throws IOException {
		Bot editor = openScript();
		bot.activeEditor().setFocus();
		editor.keyboard().typeText("x");
		bot.waitUntil(Condition.of("nothing was typed", () -> text(editor).equals("x" + SCRIPT)));
		Files.writeString(script, SCRIPT + "// another\n");
		UiThread.start(() -> bot.page().saveAllEditors(false));
		return editor;
	}

	@Test
	void whatAnotherProgramWroteIsNotOverwrittenUnasked() throws IOException {
		Bot editor = saveOverAnother();
		bot.shell("Script").bot().button("Take the file").click();
		bot.waitUntil(Condition.of("the text stays", () -> text(editor).equals(SCRIPT + "// another\n")));
		assertFalse(UiThread.get(() -> bot.page().getActiveEditor().isDirty()));
		assertEquals(SCRIPT + "// another\n", Files.readString(script));
	}

	@Test
	void ownWordsAreKeptWhereThatIsWanted() throws IOException {
		saveOverAnother();
		bot.shell("Script").bot().button("Keep mine").click();
		bot.waitUntil(Condition.of("it is not saved",
				() -> UiThread.get(() -> !bot.page().getActiveEditor().isDirty())));
		assertEquals("x" + SCRIPT, Files.readString(script));
	}

	@Test
	void whoCancelsHasBoth() throws IOException {
		Bot editor = saveOverAnother();
		bot.shell("Script").bot().button("Cancel").click();
		bot.waitUntil(Condition.of("it is still asked", () -> bot.dialog().isEmpty()));
		assertEquals("x" + SCRIPT, text(editor));
		assertEquals(SCRIPT + "// another\n", Files.readString(script));
	}

	@Test
	void theKeySavesTheScriptOfACaseThatIsSaved() throws IOException {
		open.save();
		Bot editor = openScript();
		bot.activeEditor().setFocus();
		editor.keyboard().typeText("x");
		bot.waitUntil(Condition.of("nothing was typed", () -> text(editor).equals("x" + SCRIPT)));
		editor.keyboard().pressShortcut(SWT.MOD1, 's');
		bot.waitUntil(Condition.of("it is not saved",
				() -> UiThread.get(() -> !bot.page().getActiveEditor().isDirty())));
		assertEquals("x" + SCRIPT, Files.readString(script));
	}
}
