package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Each window has a case of its own. */
@ExtendWith(ScreenshotOnFailure.class)
class WindowsUiTest {
	private static final long LONG = 60_000;

	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private IWorkbenchWindow first;
	private IWorkbenchWindow second;

	@BeforeEach
	void openASecondWindow() {
		new Scenery(bot).openSample();
		first = bot.page().getWorkbenchWindow();
		bot.menu("View", "New window").click();
		waitFor("a second window", () -> windows().length == 2);
		second = windows()[0] == first ? windows()[1] : windows()[0];
		bot.closeDialogs();
	}

	@AfterEach
	void closeIt() {
		UiThread.run(() -> {
			second.close();
			first.getShell().forceActive();
		});
		waitFor("one window", () -> windows().length == 1);
	}

	@Test
	void aNewWindowIsEmptyAndEachKeepsItsOwnCase() {
		Path sample = open(first).orElseThrow().folder();
		assertEquals(Optional.empty(), open(second));
		assertEquals(Optional.of(sample), UiThread.get(() -> WindowCase.of(first)));
		Path place = folder.resolve("other");
		UiThread.run(() -> new CaseOpening(second).create(place, "Other", opened -> {
			// waited for below
		}));
		waitFor("the other case", () -> open(second).isPresent());
		assertEquals("Other - Assay", UiThread.get(() -> second.getShell().getText()));
		assertEquals(Optional.of(place), UiThread.get(() -> WindowCase.of(second)));
		assertEquals(sample, open(first).orElseThrow().folder());
		assertFalse(open(first).orElseThrow().isReadOnly());
	}

	@Test
	void aCaseThatIsOpenElsewhereIsGoneTo() {
		Path sample = open(first).orElseThrow().folder();
		waitFor("the second window in front", () -> second.getShell().getDisplay().getActiveShell() == second
				.getShell());
		UiThread.run(() -> new CaseOpening(second).open(sample));
		waitFor("the first window in front", () -> first.getShell().getDisplay().getActiveShell() == first.getShell());
		assertEquals(Optional.empty(), open(second));
	}

	private void waitFor(String what, BooleanSupplier until) {
		bot.waitUntil(Condition.of("waited in vain for " + what, () -> UiThread.get(until::getAsBoolean)), LONG);
	}

	private static IWorkbenchWindow[] windows() {
		return PlatformUI.getWorkbench().getWorkbenchWindows();
	}

	private static Optional<OpenCase> open(IWorkbenchWindow window) {
		return UiThread.get(() -> window.getService(ActiveCase.class).get());
	}
}
