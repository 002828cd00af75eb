package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.UiIds;
import org.assay.ui.testing.UiThread;
import org.junit.jupiter.api.Test;

/** A view that is closed leaves the case open, for itself and for the others. */
class ClosedViewUiTest extends SampleWindow {
	@Test
	void theCaseStaysOpen() {
		OpenCase before = open().orElseThrow();
		for (String view : new String[] { UiIds.CLAIMS_VIEW, UiIds.FIGURES_VIEW, UiIds.DETAILS_VIEW }) {
			bot.viewById(view);
			hide(view);
			UiThread.settle();
			assertEquals(Optional.of(before), open(), view);
		}
		bot.viewById(UiIds.CLAIMS_VIEW).bot().tree(); // waits for it
		assertTrue(UiThread.get(() -> !before.isReadOnly()));
	}
}
