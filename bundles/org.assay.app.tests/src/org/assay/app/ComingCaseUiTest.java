package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.core.CaseStore;
import org.assay.ui.EmptyState;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.BotView;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the window says while its first case is being opened. */
@ExtendWith(ScreenshotOnFailure.class)
class ComingCaseUiTest {
	private static final String COMING = "The case slow is being opened.";

	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private Path place;

	@BeforeEach
	void showNothing() throws IOException {
		place = folder.resolve("slow");
		new CaseStore().create(place, "Slow").close();
		new Scenery(bot).waitUntilIdle();
		UiThread.run(() -> {
			bot.page().closeAllEditors(false);
			window().getService(CaseSession.class).show(Optional.empty());
		});
		for (String view : List.of(UiIds.MATRIX_VIEW, UiIds.TIMELINE_VIEW, UiIds.SEARCH_VIEW, UiIds.CLAIMS_VIEW)) {
			bot.viewById(view).setFocus();
		}
		bot.viewById(UiIds.CASE_EXPLORER).setFocus();
		new Scenery(bot).waitUntilIdle();
		Job.getJobManager().suspend(); // what is read in the background stays to be read
	}

	@AfterEach
	void close() {
		Job.getJobManager().resume();
		bot.closeDialogs();
		UiThread.run(() -> window().getService(CaseSession.class).show(Optional.empty()));
	}

	@Test
	void everyEmptyViewSaysSoAndNothingElseCanBeBegun() {
		assertTrue(links().contains("<a>New case</a>"));
		UiThread.run(() -> new CaseOpening(window()).open(place));
		waitFor("the words in all views", () -> sentences().equals(Set.of(COMING)));
		assertTrue(states().size() > 6, "views are left out: " + states());
		assertEquals(Set.of(), links());
		assertEquals(states().size(), UiThread.get(() -> states().stream()
				.flatMap(s -> Stream.of(s.getChildren())).filter(ProgressBar.class::isInstance).count()));
		waitFor("the status line", () -> labels().contains("Opening slow: 0%"));
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		UiThread.settle();
		assertTrue(bot.dialog().isEmpty(), "a dialog has come");
		Job.getJobManager().resume();
		waitFor("the case", () -> window().getService(CaseSession.class).get().isPresent());
		waitFor("what belongs there",
				() -> sentences().stream().noneMatch(s -> s.equals(COMING) || s.contains("No case"))
						&& links().contains("<a>Import articles</a>"));
		waitFor("the status line", () -> labels().contains("saved"));
		assertFalse(labels().stream().anyMatch(l -> l.startsWith("Opening")));
	}

	@Test
	void aCaseThatCannotBeOpenedLeavesNone() {
		UiThread.run(() -> new CaseOpening(window()).open(folder.resolve("gone")));
		waitFor("the words in all views", () -> sentences().equals(Set.of("The case gone is being opened.")));
		Job.getJobManager().resume();
		waitFor("the reason", () -> bot.dialog().isPresent());
		bot.closeDialogs();
		waitFor("the offer", () -> explorer().bot().has(Link.class, l -> l.getText().contains("New case")));
		assertTrue(sentences().contains("No case is open."), sentences()::toString);
		assertFalse(labels().stream().anyMatch(l -> l.startsWith("Opening")));
	}

	private BotView explorer() {
		return bot.viewById(UiIds.CASE_EXPLORER);
	}

	private IWorkbenchWindow window() {
		return bot.page().getWorkbenchWindow();
	}

	private List<EmptyState> states() {
		return UiThread.get(() -> all(window().getShell()).filter(EmptyState.class::isInstance)
				.map(EmptyState.class::cast).toList());
	}

	private Set<String> sentences() {
		return UiThread.get(() -> states().stream().map(s -> ((Label) s.getChildren()[0]).getText())
				.collect(Collectors.toSet()));
	}

	private Set<String> links() {
		return UiThread
				.get(() -> states().stream().flatMap(s -> Stream.of(s.getChildren())).filter(Link.class::isInstance)
						.map(Link.class::cast).map(Link::getText).collect(Collectors.toSet()));
	}

	private List<String> labels() {
		return UiThread.get(() -> all(window().getShell()).filter(Label.class::isInstance)
				.map(label -> ((Label) label).getText()).toList());
	}

	private static Stream<Control> all(Control in) {
		return Stream.concat(Stream.of(in),
				in instanceof Composite around ? Stream.of(around.getChildren()).flatMap(ComingCaseUiTest::all)
						: Stream.empty());
	}

	private void waitFor(String what, BooleanSupplier until) {
		bot.waitUntil(Condition.of("waited in vain for " + what, () -> UiThread.get(until::getAsBoolean)));
	}
}
