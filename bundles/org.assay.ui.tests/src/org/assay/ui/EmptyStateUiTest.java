package org.assay.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a view shows before it knows what it holds. */
@ExtendWith(ScreenshotOnFailure.class)
class EmptyStateUiTest {
	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private OpenCase open;
	private EmptyState empty;

	@BeforeEach
	void makeOneInAnOpenCase() throws IOException {
		open = new CaseStore().create(folder.resolve("case"), "Empty");
		UiThread.run(() -> {
			session().show(Optional.of(open));
			empty = new EmptyState(bot.page().getWorkbenchWindow().getShell());
		});
	}

	@AfterEach
	void close() {
		UiThread.run(() -> {
			empty.dispose();
			session().show(Optional.empty());
		});
	}

	private CaseSession session() {
		return bot.page().getWorkbenchWindow().getService(CaseSession.class);
	}

	private List<String> words() {
		return UiThread.get(() -> Arrays.stream(empty.getChildren())
				.map(c -> c instanceof Label label ? label.getText() : ((Link) c).getText()).toList());
	}

	@Test
	void whatIsNotToldAnythingSaysThatItsContentIsComing() {
		assertEquals(List.of("What belongs here is being gathered from the case."), words());
		UiThread.run(() -> session().show(Optional.empty()));
		assertEquals(List.of("No case is open.", "<a>New case</a>"), words());
	}

	@Test
	void whatIsToldSomethingSaysIt() {
		UiThread.run(() -> empty.say("Nothing clashes.", "", () -> {
			// nothing is offered
		}));
		assertEquals(List.of("Nothing clashes."), words());
		UiThread.run(() -> session().show(Optional.empty()));
		assertEquals(List.of("Nothing clashes."), words());
	}
}
