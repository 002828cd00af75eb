package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.WorkbenchBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window comes up as the product shows it. */
@ExtendWith(ScreenshotOnFailure.class)
class WindowTest {
	private final WorkbenchBot bot = new WorkbenchBot();

	@Test
	void opensItsOnePerspective() {
		assertEquals(AppIds.PERSPECTIVE, bot.page().getPerspective().getId());
		assertTrue(Files.exists(bot.captureScreenshot("window")));
	}
}
