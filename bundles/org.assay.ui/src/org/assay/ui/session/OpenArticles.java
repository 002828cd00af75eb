package org.assay.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.DocumentInput;
import org.assay.ui.UiIds;
import org.assay.ui.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.PartInitException;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Keeps which articles are open in a window, and which of them is in front, while it is open: the layout is kept only when the program
 * ends as it should. What was kept when it did not is opened again with the case. UI thread only.
 */
public final class OpenArticles implements IPartListener2 {
	/** Below it, the folder of a case leads to its articles: first the number of the one in front, or -1, then their ids. */
	private static final String NODE = "org.assay.ui/openArticles";
	/** So long after a change it is kept: whoever goes through many articles writes once. */
	private static final int DELAY = 2_000;
	private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;
	/** Cases whose articles are about to be opened again: until then what was kept stays. */
	private static final Set<Path> COMING = new HashSet<>();
	private final IWorkbenchWindow window;
	private final Runnable keepLater = this::keep;
	private final Runnable unfollow;
	private Optional<Path> folder = Optional.empty();

	/** Begins to keep what is open in a window, until {@link #end}. */
	public OpenArticles(IWorkbenchWindow window) {
		this.window = window;
		window.getPartService().addPartListener(this);
		unfollow = window.getService(ActiveCase.class).follow(open -> caseChanged(open.map(OpenCase::folder)));
	}

	/** The window closes as it should: its layout keeps what is open. */
	public void end() {
		unfollow.run();
		window.getPartService().removePartListener(this);
		window.getWorkbench().getDisplay().timerExec(-1, keepLater);
		folder.ifPresent(OpenArticles::forget);
		folder.ifPresent(COMING::remove);
		folder = Optional.empty();
		flush(); // there may be no other time
	}

	private void caseChanged(Optional<Path> now) {
		if (!now.equals(folder)) {
			folder.ifPresent(OpenArticles::forget);
			folder = now;
			later();
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		changed(part);
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		changed(part);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		changed(part);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		changed(part);
	}

	private void changed(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference) {
			later();
		}
	}

	private void later() {
		window.getWorkbench().getDisplay().timerExec(DELAY, keepLater);
	}

	private void keep() {
		IWorkbenchPage page = window.getActivePage();
		if (folder.isEmpty() || page == null || COMING.contains(folder.get())) {
			return;
		}
		List<DocumentInput> open = articles(page, folder.get()).stream().map(Article::input).toList();
		IEditorInput front = page.getActiveEditor() == null ? null : page.getActiveEditor().getEditorInput();
		StringBuilder kept = new StringBuilder().append(open.indexOf(front));
		open.forEach(input -> kept.append('\n').append(input.documentId()));
		String key = folder.get().toString();
		if (!kept.toString().equals(node().get(key, ""))) {
			node().put(key, kept.toString());
			write();
		}
	}

	private static void forget(Path folder) {
		if (node().get(folder.toString(), null) != null) {
			node().remove(folder.toString());
			write();
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	private static void write() {
		Job.createSystem(NODE, monitor -> {
			flush();
		}).schedule();
	}

	private static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(OpenArticles.class).warn("What articles are open could not be kept.", e);
		}
	}

	/** An open article. */
	private record Article(IEditorReference editor, DocumentInput input) {
	}

	private static List<Article> articles(IWorkbenchPage page, Path folder) {
		List<Article> articles = new ArrayList<>();
		for (IEditorReference editor : page.getEditorReferences()) {
			try {
				if (editor.getEditorInput() instanceof DocumentInput input && input.caseFolder().equals(folder)) {
					articles.add(new Article(editor, input));
				}
			} catch (PartInitException e) {
				ILog.of(OpenArticles.class).warn("An article is left out.", e);
			}
		}
		return articles;
	}

	/**
	 * Opens the articles of a case that were open when the program ended without closing, closes others that an older layout brought
	 * back, and brings to the front what was in front: soon, and after the dialogs that are open then. Does nothing when the program was
	 * closed as it should.
	 */
	public static void reopen(IWorkbenchWindow window, OpenCase opened) {
		String kept = node().get(opened.folder().toString(), "");
		if (!kept.isEmpty() && COMING.add(opened.folder())) {
			window.getWorkbench().getDisplay().asyncExec(() -> afterDialogs(window, () -> {
				COMING.remove(opened.folder());
				boolean isStillOpen = window.getService(ActiveCase.class).get().filter(now -> now == opened)
						.isPresent();
				if (isStillOpen && window.getActivePage() != null) {
					reopen(window.getActivePage(), opened, kept);
				}
			}));
		}
	}

	/** An article that comes while a dialog tells of the case would take the keys from it. */
	private static void afterDialogs(IWorkbenchWindow window, Runnable run) {
		Shell shell = window.getShell();
		if (shell == null || shell.isDisposed()) {
			return;
		}
		Arrays.stream(shell.getShells()).filter(child -> child.isVisible() && (child.getStyle() & MODAL) != 0)
				.findFirst()
				.ifPresentOrElse(dialog -> dialog.addListener(SWT.Dispose,
						e -> shell.getDisplay().asyncExec(() -> afterDialogs(window, run))), run);
	}

	private static void reopen(IWorkbenchPage page, OpenCase opened, String kept) {
		List<String> lines = Arrays.asList(kept.split("\n"));
		List<String> ids = lines.subList(1, lines.size());
		page.closeEditors(articles(page, opened.folder()).stream()
				.filter(article -> !ids.contains(article.input().documentId())).map(Article::editor)
				.toArray(IEditorReference[]::new), false);
		List<DocumentInput> inputs = opened.read(() -> ids.stream()
				.flatMap(id -> opened.model().getDocuments().stream().filter(document -> id.equals(document.getId())))
				.map(document -> Words.input(opened, document)).toList());
		String front = lines.getFirst().equals("-1") ? "" : ids.get(Integer.parseInt(lines.getFirst()));
		int inFront = inputs.stream().map(DocumentInput::documentId).toList().indexOf(front);
		try {
			IEditorReference[] tabs = page.openEditors(inputs.toArray(IEditorInput[]::new),
					inputs.stream().map(input -> UiIds.ARTICLE_EDITOR).toArray(String[]::new), null,
					IWorkbenchPage.MATCH_INPUT, inFront);
			Arrays.stream(tabs).filter(Objects::nonNull).forEach(tab -> fillLater(page, tab));
		} catch (MultiPartInitException e) {
			ILog.of(OpenArticles.class).error("Articles that were open could not be opened again.", e);
		}
	}

	/** Only what is in front has been made, and a layout leaves out what is not. One at a time, so that keys go between. */
	private static void fillLater(IWorkbenchPage page, IEditorReference tab) {
		page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> {
			if (page.getWorkbenchWindow().getShell() != null && List.of(page.getEditorReferences()).contains(tab)) {
				tab.getEditor(true);
			}
		});
	}
}
