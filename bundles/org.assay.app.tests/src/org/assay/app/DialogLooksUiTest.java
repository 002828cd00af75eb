package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import org.assay.ui.testing.BotShell;
import org.assay.ui.testing.Looks;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.WorkbenchBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Walks every dialog and page of the settings in both themes. Keeps a picture of each and holds them to what can be
 * computed: nothing is empty, cut off, hard to read or without a name.
 */
@ExtendWith(ScreenshotOnFailure.class)
class DialogLooksUiTest {
	private final WorkbenchBot bot = new WorkbenchBot();
	private final Scenery scenery = new Scenery(bot);
	private final Findings findings = new Findings();

	@BeforeEach
	void openTheSample() {
		scenery.openSample();
	}

	@AfterEach
	void leaveItLight() {
		scenery.show(Theme.light);
		scenery.resize(Scenery.SMALL);
	}

	@Test
	void everyDialog() {
		scenery.openArticle();
		DialogWalk walk = new DialogWalk(bot, this::lookAtDialog);
		walk.menus();
		walk.commands();
		Collection<String> titles = walk.titles();
		assertTrue(titles.size() > 5, () -> "only " + titles);
		findings.assertNone();
	}

	@Test
	void everyPageOfTheSettings() {
		for (String page : scenery.settings()) {
			scenery.openSettings(page);
			lookAtDialog(page, bot.dialog().orElseThrow());
		}
		findings.assertNone();
	}

	private void lookAtDialog(String id, BotShell dialog) {
		for (Theme theme : Scenery.THEMES) {
			scenery.show(theme);
			findings.add(id, Looks.at(dialog.widget, dialog.widget, "dialog-" + theme + "-" + id));
		}
		scenery.show(Theme.light);
		dialog.close();
	}
}
