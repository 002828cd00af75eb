package org.assay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;

/** Sets the window up for being looked at, and lists from the registries what there is to see. */
final class Scenery {
	static final Size SMALL = new Size(1280, 800);
	static final List<Theme> THEMES = List.of(Theme.light, Theme.dark, Theme.contrast);
	private static final List<Size> SIZES = List.of(SMALL, new Size(1920, 1080));
	private static final long LONG = 60_000;
	/** GTK fades from the colours of one theme to those of the other. */
	private static final long FADING = 300;
	private static final Set<String> LONG_WORK = Set.of("Import articles", "Read and compare");
	private static final Set<String> OF_THE_PLATFORM = Set.of(AppIds.ERROR_LOG, IPageLayout.ID_PROGRESS_VIEW);
	private final WorkbenchBot bot;

	/** A size of the window. */
	record Size(int width, int height) {
		String name() {
			return width + "x" + height;
		}
	}

	Scenery(WorkbenchBot bot) {
		this.bot = bot;
	}

	/** Every view of Assay, and those of the platform that its menu offers; others only come with the test harness. */
	List<String> views() {
		return UiThread.get(() -> Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.map(IViewDescriptor::getId).filter(id -> id.startsWith("org.assay.") || OF_THE_PLATFORM.contains(id))
				.sorted().toList());
	}

	/** Every page of the settings that is Assay's own; others come with the platform or only with the test harness. */
	List<String> settings() {
		return UiThread.get(() -> PlatformUI.getWorkbench().getPreferenceManager()
				.getElements(PreferenceManager.PRE_ORDER).stream().map(IPreferenceNode::getId)
				.filter(id -> id.startsWith("org.assay.")).toList());
	}

	/** Those that the display has room for; high contrast, which changes colours and nothing else, at the first. */
	List<Size> sizes(Theme theme) {
		Rectangle display = UiThread.get(() -> UiThread.display().getBounds());
		return SIZES.stream().limit(theme == Theme.contrast ? 1 : SIZES.size())
				.filter(s -> s.width() <= display.width && s.height() <= display.height).toList();
	}

	void resize(Size size) {
		bot.resize(size.width(), size.height());
	}

	void show(Theme theme) {
		UiThread.run(() -> theme.apply(PlatformUI.getWorkbench().getService(IThemeEngine.class)));
		bot.sleep(FADING);
		UiThread.settle();
	}

	void openSample() {
		UiThread.run(() -> new SampleCase(window()).open());
		waitFor("the sample", () -> open().map(OpenCase::folder).filter(SampleCase.folder()::equals).isPresent());
		waitUntilIdle();
		if (open().orElseThrow().model().getDocuments().stream().allMatch(d -> d.getAnnotations().isEmpty())) {
			bot.command(UiIds.READ_ALL); // an earlier test left it before it was read
			waitUntilIdle();
		}
		bot.closeDialogs(); // an earlier run was ended from outside: that is told, and what is told would take the keys
		save();
	}

	/** The next test may show another case in its place without asking, and close it as it is. */
	private void save() {
		try {
			open().orElseThrow().save();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void openEmptyCase() {
		waitUntilIdle();
		// a case whose folder is gone could not be saved any more, and would ask what to do
		UiThread.run(() -> window().getService(CaseSession.class).show(Optional.empty()));
		deleteEmptyCase();
		Path folder = emptyCase();
		UiThread.run(() -> {
			window().getActivePage().closeAllEditors(false);
			new CaseOpening(window()).create(folder, "Empty case", opened -> {
				// nothing is put in
			});
		});
		waitFor("the empty case", () -> open().map(OpenCase::folder).filter(folder::equals).isPresent());
	}

	void openArticle() {
		UiThread.run(() -> {
			try {
				org.assay.ui.Words.open(window().getActivePage(),
						open().orElseThrow().model().getDocuments().getFirst());
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		bot.activeEditor().setFocus();
	}

	void openSettings(String page) {
		UiThread.start(() -> PreferencesUtil.createPreferenceDialogOn(window().getShell(), page, null, null).open());
		waitFor("the settings", () -> bot.dialog().isPresent());
	}

	private void waitFor(String what, BooleanSupplier until) {
		bot.waitUntil(Condition.of("waited in vain for " + what, until), LONG);
	}

	private Optional<OpenCase> open() {
		return UiThread.get(() -> window().getService(ActiveCase.class).get());
	}

	private IWorkbenchWindow window() {
		return bot.page().getWorkbenchWindow();
	}

	private static Path emptyCase() {
		return SampleCase.folder().resolveSibling("Empty case");
	}

	/** Waits until nothing is imported or read; other jobs of the platform come and go. */
	void waitUntilIdle() {
		waitFor("the import and the reading", () -> {
			boolean wasIdle = isIdle();
			UiThread.settle(); // an import that has ended may still have the reading to begin
			return wasIdle && isIdle();
		});
	}

	private static boolean isIdle() {
		return Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> LONG_WORK.contains(job.getName()));
	}

	void deleteEmptyCase() {
		Path folder = emptyCase();
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.toList().reversed()) {
				Files.delete(path);
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
