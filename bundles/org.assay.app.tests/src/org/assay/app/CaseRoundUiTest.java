package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.UiIds;
import org.assay.ui.session.Imports;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A new case from the wizard to an import that is taken back, through the menus. */
@ExtendWith(ScreenshotOnFailure.class)
class CaseRoundUiTest {
	private static final String ARTICLE = "Ferry to stop in May\nBy Ann Oar\n2025-03-04\n\nThe ferry stops in May, the "
			+ "harbour master said on Monday. It carried 4,000 people last year.\n";
	private static final long LONG = 60_000;

	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private final Scenery scenery = new Scenery(bot);

	@BeforeEach
	void openTheSample() {
		UiThread.run(() -> new SampleCase(bot.page().getWorkbenchWindow()).open());
		wait("the sample", () -> open().isPresent());
		scenery.waitUntilIdle();
	}

	@Test
	void aCaseIsMadeFilledAndTakenBack() throws IOException {
		Path at = folder.resolve("ferry");
		bot.menu("File", "New case...").click();
		Bot wizard = bot.shell("New case").bot();
		wizard.textWithLabel("Name").setText("Ferry");
		wizard.textWithLabel("Folder").setText(at.toString());
		wizard.button("Create case").click();
		wait("the new case", () -> open().filter(c -> c.folder().equals(at)).isPresent());
		assertTrue(CaseStore.isCase(at));

		Path article = Files.writeString(folder.resolve("ferry.txt"), ARTICLE);
		IWorkbenchWindow window = bot.page().getWorkbenchWindow();
		UiThread.run(() -> Imports.start(window, open().orElseThrow(), List.of(article)));
		wait("the imported document", () -> documents() == 1);
		scenery.waitUntilIdle();
		Bot explorer = bot.viewById(UiIds.CASE_EXPLORER).bot();
		wait("the document in the explorer", () -> explorer.tree().getAllItems().contains("Documents (1)"));

		while (open().orElseThrow().canUndo()) {
			Optional<String> before = undoLabel();
			bot.menu("Edit", "Undo " + before.orElseThrow()).click();
			wait("the change to be taken back", () -> !undoLabel().equals(before));
		}
		assertEquals(0, documents());
		assertTrue(open().orElseThrow().canRedo());
	}

	private void wait(String what, BooleanSupplier until) {
		bot.waitUntil(Condition.of("waited in vain for " + what, until), LONG);
	}

	private Optional<String> undoLabel() {
		return open().orElseThrow().undoLabel();
	}

	private int documents() {
		return open().map(c -> c.read(() -> c.model().getDocuments().size())).orElse(0);
	}

	private Optional<OpenCase> open() {
		return UiThread.get(() -> bot.page().getWorkbenchWindow().getService(ActiveCase.class).get());
	}
}
