package org.assay.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assay.ui.testing.BotShell;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.Looks;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks every dialog, wizard and page of settings in both themes and at the sizes of a small and a large screen. Keeps a
 * picture of each and holds them to what can be computed, as {@link ViewLooksUiTest} does with views.
 */
@ExtendWith(ScreenshotOnFailure.class)
class DialogLooksUiTest {
	private static final int TRIES = 6;
	private static final long REST = 40;
	private static final long LONG = 60_000;

	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private final Scenery scenery = new Scenery(bot);
	private final Findings findings = new Findings();

	@BeforeEach
	void openTheSample() {
		scenery.openSample();
	}

	@AfterEach
	void leaveItLight() {
		bot.closeDialogs();
		scenery.show(Theme.light);
		scenery.resize(Scenery.SMALL);
	}

	@Test
	void everyDialogAndWizard() {
		Map<String, Runnable> scenes = new Scenes(bot, folder).all();
		everywhere(place -> scenes.forEach((id, open) -> {
			open.run();
			look(id, place + "-" + id, dialog -> dialog);
		}));
		findings.assertNone();
	}

	@Test
	void everyPageOfTheSettings() {
		everywhere(place -> scenery.settings().forEach(page -> {
			scenery.openSettings(page);
			look(page, place + "-settings-" + page, DialogLooksUiTest::page);
		}));
		findings.assertNone();
	}

	private void everywhere(Consumer<String> walk) {
		for (Theme theme : Scenery.THEMES) {
			scenery.show(theme);
			for (Scenery.Size size : scenery.sizes(theme)) {
				scenery.resize(size);
				walk.accept(size.name() + "-" + theme);
			}
		}
	}

	/** What Assay gives to the dialog of the settings, which is the platform's. */
	private static Control page(Shell dialog) {
		return UiThread.get(() -> ((PreferenceDialog) dialog.getData()).getSelectedPage() instanceof IDialogPage page
				? page.getControl()
				: dialog);
	}

	/** The dialog when the window manager has placed it; it may open upon another one. */
	private BotShell placed(String name) {
		AtomicReference<List<Object>> before = new AtomicReference<>();
		bot.waitUntil(Condition.of(name + " does not come to rest", () -> {
			bot.sleep(REST);
			List<Object> now = bot.dialog().map(d -> UiThread.get(() -> where(d.widget))).orElse(List.of());
			return !now.isEmpty() && now.equals(before.getAndSet(now));
		}));
		return bot.dialog().orElseThrow();
	}

	private static List<Object> where(Shell shell) {
		return shell.isDisposed() ? List.of() : List.of(shell, shell.getBounds());
	}

	private void look(String id, String name, Function<Shell, Control> part) {
		bot.waitUntil(Condition.of(name + " does not open", () -> bot.dialog().isPresent()), LONG);
		BotShell dialog = placed(name);
		Looks looks = Looks.at(part.apply(dialog.widget), dialog.widget, name);
		for (int i = 0; i < TRIES && !Findings.of(id, looks).isEmpty(); i++) {
			bot.sleep(150);
			looks = Looks.at(part.apply(dialog.widget), dialog.widget, name);
		}
		findings.add(id, looks);
		bot.closeDialogs();
		bot.waitUntil(Condition.of(name + " does not close", () -> bot.dialog().isEmpty()));
	}
}
