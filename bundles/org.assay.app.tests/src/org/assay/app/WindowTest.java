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

	@Test
	void analyseBeginsWithReading() {
		List<String> captions = bot.menu("Analyse").captions();
		assertTrue(captions.getFirst().replace("&", "").startsWith("Read and compare"), captions::toString);
	}

	/** Of what helps, what the platform adds comes last. */
	@Test
	void helpBeginsWithTheGuide() {
		List<String> captions = bot.menu("Help").captions().stream()
				.map(caption -> caption.replace("&", "").replaceAll("\t.*", "")).toList();
		assertEquals(List.of("Guide", "Keys", "Tour", "Open the sample case"), captions.subList(0, 4),
				captions::toString);
		assertEquals(List.of("Installed software...", "About Assay"),
				captions.subList(captions.size() - 2, captions.size()), captions::toString);
	}
}
