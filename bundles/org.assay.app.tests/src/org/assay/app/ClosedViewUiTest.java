package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.UiIds;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A view that is closed leaves the case open, for itself and for the others. */
@ExtendWith(ScreenshotOnFailure.class)
class ClosedViewUiTest {
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
	void theCaseStaysOpen() {
		OpenCase before = open().orElseThrow();
		for (String view : new String[] { UiIds.CLAIMS_VIEW, UiIds.FIGURES_VIEW, UiIds.DETAILS_VIEW }) {
			bot.viewById(view);
			UiThread.run(() -> {
				IViewReference shown = bot.page().findViewReference(view);
				bot.page().hideView(shown);
			});
			UiThread.settle();
			assertEquals(Optional.of(before), open(), view);
		}
		bot.viewById(UiIds.CLAIMS_VIEW).bot().tree(); // waits for it
		assertTrue(UiThread.get(() -> !before.isReadOnly()));
	}

	private Optional<OpenCase> open() {
		return UiThread.get(() -> {
			IWorkbenchWindow window = bot.page().getWorkbenchWindow();
			return window.getService(ActiveCase.class).get();
		});
	}
}
