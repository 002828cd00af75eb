package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assay.ui.EmptyState;
import org.assay.ui.UiIds;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The report is written from the window too. */
@ExtendWith(ScreenshotOnFailure.class)
class ExportUiTest {
	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();

	@BeforeEach
	void openTheSample() {
		new Scenery(bot).openSample();
	}

	@Test
	void theReportIsWrittenAndItIsSaidWhere() throws IOException {
		assertTrue(bot.menu("File", "Export report...").isEnabled());
		Path report = folder.resolve("report.html");
		UiThread.start(() -> EmptyState.run(bot.page().getWorkbenchWindow(), UiIds.EXPORT,
				Map.of("file", report.toString())));
		bot.shell("Export").bot().button("Close").click();
		assertTrue(Files.readString(report).contains("Brenholm Courier"));
	}
}
