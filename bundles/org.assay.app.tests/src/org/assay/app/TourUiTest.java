package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.assay.ui.UiIds;
import org.assay.ui.testing.BotShell;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** The tour through the sample, by keyboard. */
class TourUiTest extends SampleWindow {

	@Test
	void enterLeadsThroughAllStepsAndNothingToldOfIsCovered() {
		// before it begins: looking for a view activates it
		Control figures = bot.viewById(UiIds.FIGURES_VIEW).composite();
		Control claims = bot.viewById(UiIds.CLAIMS_VIEW).composite();
		Control explorer = bot.viewById(UiIds.CASE_EXPLORER).composite();
		bot.command(AppIds.TOUR);
		BotShell tour = bot.shell("Tour");
		try {
			until(tour, 1);
			go(tour, 2);
			go(tour, 3);
			assertBeside(tour, claims);
			go(tour, 4);
			assertBeside(tour, figures);
			go(tour, 5);
			assertBeside(tour, explorer);
			bot.keyboard().pressShortcut(0, (int) SWT.CR);
			bot.waitUntil(Condition.of("the tour has no end", () -> !tour.isOpen()));
		} finally {
			bot.closeDialogs();
			bot.closeAllEditors();
		}
	}

	private void go(BotShell tour, int step) {
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		until(tour, step);
	}

	private void until(BotShell tour, int step) {
		bot.waitUntil(Condition.of("not at step " + step,
				() -> tour.bot().has(Label.class, l -> l.getText().startsWith(step + " of 5"))));
		UiThread.settle();
	}

	private static void assertBeside(BotShell tour, Control part) {
		UiThread.run(() -> {
			Shell shell = tour.widget;
			Rectangle there = part.getDisplay().map(part.getParent(), null, part.getBounds());
			assertFalse(there.intersects(shell.getBounds()),
					"the part lies at " + there + ", tour at " + shell.getBounds());
		});
	}
}
