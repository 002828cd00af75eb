package org.assay.ui.testing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** The way into the workbench. */
public final class WorkbenchBot extends Bot {

	public WorkbenchBot() {
		super(() -> window().getShell());
	}

	/** The first window; to be called on the UI thread. */
	static IWorkbenchWindow window() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	public IWorkbenchPage page() {
		return UiThread.get(() -> window().getActivePage());
	}

	/** The view with this id, opened when it is not there yet, and brought to the front. */
	public BotView viewById(String id) {
		return UiThread.get(() -> {
			try {
				window().getActivePage().showView(id);
			} catch (PartInitException e) {
				throw new WidgetNotFoundException("view " + id + ": " + e.getMessage());
			}
			return new BotView(window().getActivePage().findViewReference(id));
		});
	}

	public BotView editorByTitle(String title) {
		return new BotView(Waiting.untilFound("editor " + title,
				() -> Arrays.stream(window().getActivePage().getEditorReferences())
						.filter(e -> e.getTitle().startsWith(title)).findFirst()));
	}

	public BotView activeEditor() {
		return new BotView(Waiting.untilFound("an open editor", () -> Optional
				.ofNullable(window().getActivePage().getActiveEditor())
				.map(editor -> window().getActivePage().getReference(editor))));
	}

	public void closeAllEditors() {
		UiThread.run(() -> window().getActivePage().closeAllEditors(false));
	}

	/** The entry of the main menu at a path of captions. */
	public BotMenu menu(String... path) {
		return BotMenu.find(() -> window().getShell().getMenuBar(), path);
	}

	/** The window or dialog with this title, waited for. */
	public BotShell shell(String title) {
		return new BotShell(Waiting.untilFound("dialog " + title,
				() -> Arrays.stream(UiThread.display().getShells())
						.filter(s -> s.isVisible() && s.getText().equals(title)).findFirst()));
	}

	/** The open dialog; of two, the one that was opened from the other. */
	public Optional<BotShell> dialog() {
		return UiThread.get(() -> {
			Shell main = window().getShell();
			List<Shell> open = Arrays.stream(UiThread.display().getShells())
					.filter(s -> s != main && s.isVisible() && !s.getText().isEmpty()).toList();
			// one that another one was opened from stays behind it
			return open.stream().filter(s -> open.stream().noneMatch(o -> o.getParent() == s)).findFirst()
					.map(BotShell::new);
		});
	}

	/** Closes every dialog, the newest first. */
	public void closeDialogs() {
		Dialogs.closeAll();
	}

	public void resize(int width, int height) {
		UiThread.run(() -> {
			window().getShell().setMaximized(false);
			window().getShell().setBounds(0, 0, width, height);
		});
		UiThread.settle();
	}

	/** Waits until no job of the family runs or waits; null stands for all. */
	public void waitForJobs(Object family) {
		Waiting.untilJobsAreDone(family, 60_000);
		UiThread.settle();
	}

	/** Runs a command as its menu entry or key would. */
	public void command(String id) {
		UiThread.start(() -> {
			try {
				window().getService(org.eclipse.ui.handlers.IHandlerService.class).executeCommand(id, null);
			} catch (org.eclipse.core.commands.common.CommandException e) {
				throw new IllegalStateException(id, e);
			}
		});
		Waiting.pause(50);
	}

	/** A picture of the whole display, in the folder for pictures of this run. */
	public Path captureScreenshot(String name) {
		return Screenshots.capture(name);
	}
}
