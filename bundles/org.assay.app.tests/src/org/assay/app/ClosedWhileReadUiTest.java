package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.UiIds;
import org.assay.ui.session.Imports;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reading that is under way when its case is closed ends without a word. */
@ExtendWith(ScreenshotOnFailure.class)
class ClosedWhileReadUiTest {
	private static final long LONG = 60_000;

	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private final Scenery scenery = new Scenery(bot);

	@Test
	void nothingIsSaidOfACaseThatIsNoLongerOpen() throws IOException {
		scenery.openEmptyCase();
		Path article = Files.writeString(folder.resolve("ferry.txt"), "The ferry stops in May, the master said.\n");
		UiThread.run(() -> Imports.start(window(), open().orElseThrow(), List.of(article)));
		bot.waitUntil(
				Condition.of("nothing was imported", () -> open().orElseThrow().model().getDocuments().size() == 1),
				LONG);
		scenery.waitUntilIdle();

		bot.command(UiIds.READ_ALL);
		Optional<OpenCase> before = open();
		UiThread.run(() -> new SampleCase(window()).open());
		bot.waitUntil(Condition.of("the case stays open", () -> !open().equals(before)), LONG); // it is saved first
		scenery.deleteEmptyCase();
		scenery.waitUntilIdle();
		UiThread.settle();
		assertTrue(bot.dialog().isEmpty(), "a dialog tells of a case that is closed");
	}

	private Optional<OpenCase> open() {
		return UiThread.get(() -> window().getService(ActiveCase.class).get());
	}

	private IWorkbenchWindow window() {
		return bot.page().getWorkbenchWindow();
	}
}
