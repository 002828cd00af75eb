package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.ui.UiIds;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Views that were just opened get all the room by key, and give it back. */
@ExtendWith(ScreenshotOnFailure.class)
class MaximizeUiTest {
	private final WorkbenchBot bot = new WorkbenchBot();

	@BeforeEach
	void openTheSample() {
		new Scenery(bot).openSample();
	}

	@AfterEach
	void leaveItAsItWas() {
		UiThread.run(() -> bot.page().resetPerspective());
	}

	@Test
	void theSameKeyMakesAViewLargeAndSmall() {
		for (String view : List.of(UiIds.FIGURES_VIEW, UiIds.CLAIMS_VIEW, UiIds.TIMELINE_VIEW, UiIds.MATRIX_VIEW,
				UiIds.HYPOTHESES_VIEW, UiIds.CASE_EXPLORER)) {
			makeLargeAndSmall(view);
		}
	}

	private void makeLargeAndSmall(String view) {
		UiThread.run(() -> {
			IViewReference before = bot.page().findViewReference(view);
			if (before != null) {
				bot.page().hideView(before);
			}
		});
		bot.viewById(view).setFocus();
		for (int state : new int[] { IWorkbenchPage.STATE_MAXIMIZED, IWorkbenchPage.STATE_RESTORED,
				IWorkbenchPage.STATE_MAXIMIZED, IWorkbenchPage.STATE_RESTORED }) {
			bot.keyboard().pressShortcut(SWT.MOD1, 'm');
			bot.waitUntil(
					Condition.of(view + " is not in state " + state, () -> UiThread.get(() -> state(view)) == state));
		}
		assertEquals(view, UiThread.get(() -> bot.page().getActivePart().getSite().getId()));
	}

	private int state(String view) {
		return bot.page().getPartState(bot.page().findViewReference(view));
	}
}
