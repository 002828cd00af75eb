package org.assay.app;

import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A window with the sample in it, for tests that open, close and move its views: the layout is what it was after each. */
@ExtendWith(ScreenshotOnFailure.class)
abstract class SampleWindow {
	final WorkbenchBot bot = new WorkbenchBot();

	@BeforeEach
	final void openTheSample() {
		new Scenery(bot).openSample();
	}

	@AfterEach
	final void leaveItAsItWas() {
		UiThread.run(() -> bot.page().resetPerspective());
	}

	/** Closes a view if it is there. */
	final void hide(String view) {
		UiThread.run(() -> {
			IViewReference shown = bot.page().findViewReference(view);
			if (shown != null) {
				bot.page().hideView(shown);
			}
		});
	}

	final IWorkbenchWindow window() {
		return UiThread.get(() -> bot.page().getWorkbenchWindow());
	}

	final Optional<OpenCase> open() {
		return UiThread.get(() -> window().getService(ActiveCase.class).get());
	}
}
