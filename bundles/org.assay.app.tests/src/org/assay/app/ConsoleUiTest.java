package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.BotView;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lines of script, typed and answered. */
@ExtendWith(ScreenshotOnFailure.class)
class ConsoleUiTest {
	private static final String CONSOLE = "org.assay.ui.analysis.console";
	private static final long LONG = 60_000;
	private final WorkbenchBot bot = new WorkbenchBot();
	private BotStyledText output;
	private BotStyledText input;

	@BeforeEach
	void openTheConsole() {
		new Scenery(bot).openSample();
		bot.menu("View", "Script console").click();
		BotView view = bot.viewById(CONSOLE).setFocus();
		output = view.bot().styledText(0);
		input = view.bot().styledText(1);
	}

	@Test
	void aValueIsPrintedAndWhatWasDeclaredStaysKnown() {
		type("view.documents().size()");
		answered("> view.documents().size()\n3\n");
		type("def twice = view.documents().size() * 2");
		answered("> def twice = view.documents().size() * 2\n");
		type("twice + 1");
		answered("> twice + 1\n7\n");
	}

	@Test
	void aMistakeIsToldAndTheLineCanBeFetchedBack() {
		type("view.documnets()");
		answered("Line 1: ");
		assertTrue(output.getText().contains("documnets"), output::getText);
		input.pressShortcut(0, SWT.ARROW_UP);
		assertEquals("view.documnets()", input.getText());
		input.pressShortcut(0, SWT.ARROW_DOWN);
		assertEquals("", input.getText());
	}

	@Test
	void whatAllScriptsMayNotDoTheConsoleMayNotEither() {
		type("new File('/etc/passwd').text");
		answered("Line 1: ");
		assertTrue(!output.getText().contains("root:"), output::getText);
	}

	@Test
	void aTableIsShownHereAndInTheResults() {
		type("table('Articles', ['Title'], view.documents().collect { [it.title()] })");
		answered("Articles\nTitle\n");
	}

	private void type(String line) {
		input.setFocus();
		bot.keyboard().typeText(line);
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
	}

	private void answered(String words) {
		bot.waitUntil(Condition.of("no such answer: " + words, () -> output.getText().contains(words)), LONG);
	}
}
