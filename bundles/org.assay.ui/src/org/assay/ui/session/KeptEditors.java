package org.assay.ui.session;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.CaseInput;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Keeps what is open of the case of a window, articles and write-ups as all else that has a {@link CaseInput}, and which of it is in
 * front: the layout is kept only when the program ends as it should. What was kept when it did not is opened again with the case. UI
 * thread only.
 */
public final class KeptEditors implements IPartListener2 {
	/** Below it, the folder of a case leads to a memento of what is open, in the order of the tabs. */
	private static final String NODE = "org.assay.ui/openEditors";
	private static final String EDITORS = "editors";
	private static final String EDITOR = "editor";
	private static final String FACTORY = "factory";
	private static final String FRONT = "front";
	/** So long after a change it is kept: whoever goes through many articles writes once. */
	private static final int DELAY = 2_000;
	private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;
	/** Cases whose editors are about to be opened again: until then what was kept stays. */
	private static final Set<Path> COMING = new HashSet<>();
	private final IWorkbenchWindow window;
	private final Runnable keepLater = this::keep;
	private final Runnable unfollow;
	private Optional<Path> folder = Optional.empty();

	/** Begins to keep what is open in a window, until {@link #end}. */
	public KeptEditors(IWorkbenchWindow window) {
		this.window = window;
		window.getPartService().addPartListener(this);
		unfollow = window.getService(ActiveCase.class).follow(open -> caseChanged(open.map(OpenCase::folder)));
	}

	/** The window closes as it should: its layout keeps what is open. */
	public void end() {
		unfollow.run();
		window.getPartService().removePartListener(this);
		window.getWorkbench().getDisplay().timerExec(-1, keepLater);
		folder.ifPresent(KeptEditors::forget);
		folder.ifPresent(COMING::remove);
		folder = Optional.empty();
		flush(); // there may be no other time
	}

	private void caseChanged(Optional<Path> now) {
		if (!now.equals(folder)) {
			folder.ifPresent(KeptEditors::forget);
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
		String kept = written(editors(page, folder.get()), page.getActiveEditor());
		String key = folder.get().toString();
		if (!kept.equals(node().get(key, ""))) {
			node().put(key, kept);
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
			ILog.of(KeptEditors.class).warn("What is open could not be kept.", e);
		}
	}

	/**
	 * An editor of the case, by its id, which is or was open.
	 *
	 * @param isInFront of all that are open
	 */
	private record Kept(String editor, CaseInput input, boolean isInFront) {
	}

	/** The open editors of a case, in the order of their tabs. */
	private static Map<IEditorReference, CaseInput> editors(IWorkbenchPage page, Path folder) {
		Map<IEditorReference, CaseInput> editors = new LinkedHashMap<>();
		for (IEditorReference editor : page.getEditorReferences()) {
			try {
				if (editor.getEditorInput() instanceof CaseInput input && input.caseFolder().equals(folder)) {
					editors.put(editor, input);
				}
			} catch (PartInitException e) {
				ILog.of(KeptEditors.class).warn("An editor is left out.", e);
			}
		}
		return editors;
	}

	private static String written(Map<IEditorReference, CaseInput> editors, IEditorPart front) {
		XMLMemento memento = XMLMemento.createWriteRoot(EDITORS);
		editors.forEach((editor, input) -> {
			IMemento of = memento.createChild(EDITOR, editor.getId());
			of.putString(FACTORY, input.getFactoryId());
			of.putBoolean(FRONT, front != null && input.equals(front.getEditorInput()));
			input.saveState(of);
		});
		StringWriter written = new StringWriter();
		try {
			memento.save(written);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // nothing is written to but memory
		}
		return written.toString();
	}

	/** What was kept and is still in the case. */
	private static List<Kept> read(String written, OpenCase opened) {
		try {
			IMemento[] editors = XMLMemento.createReadRoot(new StringReader(written)).getChildren(EDITOR);
			return opened.read(() -> {
				List<Kept> all = new ArrayList<>();
				for (IMemento of : editors) {
					IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(of.getString(FACTORY));
					if (factory != null && factory.createElement(of) instanceof CaseInput input
							&& input.isOf(opened) && input.isThere(opened)) {
						all.add(new Kept(of.getID(), input, Boolean.TRUE.equals(of.getBoolean(FRONT))));
					}
				}
				return all;
			});
		} catch (WorkbenchException e) {
			ILog.of(KeptEditors.class).warn("What was open is not opened again.", e);
			return List.of();
		}
	}

	/**
	 * Opens what was open of a case when the program ended without closing, closes other editors that an older layout brought back, and
	 * brings to the front what was in front: soon, and after the dialogs that are open then. Does nothing when the program was closed as
	 * it should.
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
		List<Kept> all = read(kept, opened);
		List<CaseInput> inputs = all.stream().map(Kept::input).toList();
		page.closeEditors(editors(page, opened.folder()).entrySet().stream()
				.filter(open -> !inputs.contains(open.getValue())).map(Map.Entry::getKey)
				.toArray(IEditorReference[]::new), false);
		int front = all.stream().map(Kept::isInFront).toList().indexOf(true);
		try {
			IEditorReference[] tabs = page.openEditors(inputs.toArray(IEditorInput[]::new),
					all.stream().map(Kept::editor).toArray(String[]::new), null, IWorkbenchPage.MATCH_INPUT, front);
			Arrays.stream(tabs).filter(Objects::nonNull).forEach(tab -> fillLater(page, tab));
		} catch (MultiPartInitException e) {
			ILog.of(KeptEditors.class).error("What was open could not be opened again.", e);
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
