package org.assay.ui.timeline.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.timeline.CaseTimeline;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a case before anybody asks for the timeline. */
@ExtendWith(ScreenshotOnFailure.class)
class ReadingAheadTest {
	@TempDir
	private Path folder;
	private final WorkbenchBot workbench = new WorkbenchBot();

	@AfterEach
	void close() {
		UiThread.run(() -> session().show(Optional.empty()));
	}

	private CaseSession session() {
		return workbench.page().getWorkbenchWindow().getService(CaseSession.class);
	}

	@Test
	void timesAreReadWhileNothingIsDoneAndTheViewTakesThose() throws Exception {
		UiThread.run(() -> {
			IWorkbenchPage page = workbench.page();
			Optional.ofNullable(page.findView(UiIds.TIMELINE_VIEW)).ifPresent(page::hideView);
		});
		OpenCase open = FerryCase.create(folder);
		UiThread.run(() -> session().show(Optional.of(open)));
		workbench.waitUntil(Condition.of("times were not read ahead", () -> kept(open).isPresent()));
		CaseTimeline ahead = kept(open).orElseThrow();
		assertEquals(4, ahead.items().size());
		TimelineView view = (TimelineView) workbench.viewById(UiIds.TIMELINE_VIEW).setFocus().getPart();
		workbench.waitUntil(Condition.of("nothing is shown",
				() -> UiThread.get(() -> view.canvas().frame().isPresent())));
		assertSame(ahead, UiThread.get(() -> view.canvas().frame().orElseThrow().request().timeline()));
		open.change("title", () -> open.model().getDocuments().getFirst().setTitle("Another"));
		assertTrue(kept(open).isEmpty() || kept(open).get() != ahead, "what has changed is read again");
	}

	private static Optional<CaseTimeline> kept(OpenCase open) {
		return open.read(() -> KeptTimes.of(open));
	}
}
