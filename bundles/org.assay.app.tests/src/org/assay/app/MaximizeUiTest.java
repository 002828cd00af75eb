package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.ui.UiIds;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;

/** Views that were just opened get all the room by key, and give it back. */
class MaximizeUiTest extends SampleWindow {
	@Test
	void theSameKeyMakesAViewLargeAndSmall() {
		for (String view : List.of(UiIds.FIGURES_VIEW, UiIds.CLAIMS_VIEW, UiIds.TIMELINE_VIEW, UiIds.MATRIX_VIEW,
				UiIds.HYPOTHESES_VIEW, UiIds.CASE_EXPLORER)) {
			makeLargeAndSmall(view);
		}
	}

	private void makeLargeAndSmall(String view) {
		hide(view);
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
