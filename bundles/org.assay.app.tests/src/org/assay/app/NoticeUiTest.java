package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.BotView;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is told when a case is opened that was left open. */
@ExtendWith(ScreenshotOnFailure.class)
class NoticeUiTest {
	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private final Scenery scenery = new Scenery(bot);

	@AfterEach
	void close() {
		bot.closeDialogs();
		show(Optional.empty());
	}

	@Test
	void keysGoToThePartBehindTheNoticeWhenItIsClosed() throws IOException {
		Path place = leftOpen();
		scenery.waitUntilIdle();
		show(Optional.empty());
		BotView explorer = bot.viewById(UiIds.CASE_EXPLORER).setFocus();
		UiThread.run(() -> new CaseOpening(window()).open(place));
		bot.waitUntil(Condition.of("nothing is told", () -> bot.dialog().isPresent()));
		bot.waitUntil(Condition.of("the document is not listed", () -> explorer.bot().tree().rowCount() > 0));
		scenery.waitUntilIdle();
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		bot.waitUntil(Condition.of("the notice stays", () -> bot.dialog().isEmpty()));
		UiThread.settle();
		assertTrue(UiThread.get(() -> isWithin(UiThread.display().getFocusControl(), explorer.composite())),
				"the focus is in no part: " + UiThread.get(() -> UiThread.display().getFocusControl()));
		bot.keyboard().pressShortcut(SWT.CTRL | SWT.SHIFT, 'f');
		bot.waitUntil(Condition.of("the key does nothing", () -> UiThread.get(() -> bot.page().getActivePart().getSite()
				.getId().equals(UiIds.SEARCH_VIEW))));
	}

	private static boolean isWithin(Control control, Control around) {
		return control != null && (control == around || isWithin(control.getParent(), around));
	}

	/** A case as a program leaves it that was ended from outside: what is open now, copied. */
	private Path leftOpen() throws IOException {
		scenery.openSample();
		Path place = folder.resolve("case");
		try (Stream<Path> files = Files.walk(SampleCase.folder())) {
			for (Path from : files.toList()) {
				Path to = place.resolve(SampleCase.folder().relativize(from).toString());
				if (Files.isDirectory(from)) {
					Files.createDirectories(to);
				} else {
					Files.copy(from, to);
				}
			}
		}
		return place;
	}

	private void show(Optional<OpenCase> open) {
		UiThread.run(() -> window().getService(CaseSession.class).show(open));
	}

	private IWorkbenchWindow window() {
		return bot.page().getWorkbenchWindow();
	}
}
