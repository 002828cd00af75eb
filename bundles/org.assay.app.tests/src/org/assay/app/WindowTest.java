package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
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

	/** A letter that two entries share opens neither. */
	@Test
	void noLetterStandsForTwoEntriesOfAMenu() {
		for (String menu : List.of("File", "Edit", "Case", "Analyse", "View", "Help")) {
			List<String> captions = bot.menu(menu).captions();
			List<Character> letters = captions.stream().filter(caption -> caption.replace("&&", "").contains("&"))
					.map(caption -> Character.toLowerCase(caption.charAt(caption.indexOf('&') + 1))).toList();
			assertFalse(letters.isEmpty(), captions::toString);
			assertEquals(letters.size(), new HashSet<>(letters).size(), () -> menu + " " + captions);
		}
	}
}
