package org.assay.ui.writeup.internal.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assay.ui.Words;
import org.assay.ui.session.KeptEditors;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.writeup.internal.fixture.BridgeWindow;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Write-ups that were open when the program ended without closing are open again with their case, beside the articles. */
@ExtendWith(ScreenshotOnFailure.class)
class KeptWriteUpsTest {
	private static final IEclipsePreferences KEPT = InstanceScope.INSTANCE.getNode("org.assay.ui/openEditors");
	@TempDir
	private Path folder;
	private BridgeWindow window;

	@BeforeEach
	void show() throws Exception {
		window = new BridgeWindow(folder);
	}

	@AfterEach
	void close() {
		window.close();
	}

	/** The window as it is, as a program leaves it that is killed. */
	private String kept(String... names) {
		window.until("not kept", () -> Arrays.stream(names).allMatch(kept()::contains));
		return kept();
	}

	private String kept() {
		return KEPT.get(window.open.folder().toString(), "");
	}

	private void reopen(String kept) {
		UiThread.run(() -> {
			window.bot.page().closeAllEditors(false);
			KEPT.put(window.open.folder().toString(), kept);
			KeptEditors.reopen(window.bot.page().getWorkbenchWindow(), window.open);
		});
	}

	private List<String> tabs() {
		return UiThread.get(() -> Arrays.stream(window.bot.page().getEditorReferences()).map(IEditorReference::getTitle)
				.toList());
	}

	@Test
	void theyAreOpenAgainAndCanBeWrittenOn() {
		window.begin("first");
		UiThread.run(() -> {
			try {
				Words.open(window.bot.page(), window.open.model().getDocuments().getFirst());
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		window.begin("second");
		String article = window.open.model().getDocuments().getFirst().getId();
		List<String> before = tabs();
		reopen(kept("first", "second", article));
		window.until("other tabs", () -> tabs().equals(before) && window.bot.page().getActiveEditor() != null
				&& window.bot.page().getActiveEditor().getTitle().equals("second"));
		BotStyledText text = window.bot.activeEditor().bot().styledText();
		window.until("no text", () -> text.widget.getText().contains("# second"));
		text.setFocus();
		UiThread.run(() -> text.widget.setSelection(text.widget.getCharCount()));
		window.bot.keyboard().typeText("It holds.");
		window.until("not saved", () -> window.saved("second").contains("It holds."));
	}

	@Test
	void oneWhoseFileIsGoneIsNot() throws IOException {
		window.begin("first");
		window.begin("second");
		String kept = kept("first", "second");
		UiThread.run(() -> window.bot.page().closeAllEditors(false));
		Files.delete(window.file("first"));
		reopen(kept);
		window.until("other tabs", () -> tabs().equals(List.of("second")));
	}
}
