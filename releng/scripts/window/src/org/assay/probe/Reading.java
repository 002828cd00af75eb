package org.assay.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.ui.DocumentInput;
import org.assay.ui.EmptyState;
import org.assay.ui.UiIds;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * Shows one part of the window after the other, and some dialogs, and waits at each until it was read from outside: until
 * there is a file whose name is that of the system property {@code probe.go} and the number of the stop.
 */
final class Reading {
	private static final int TRIES = 1_200;
	private static final int PAUSE = 50;
	private static final int SETTLED = 600;
	private static final int MANY_TABS = 60;
	/** So many pauses a dialog may take to open. */
	private static final int OPENING = 100;
	/** And so many the focus to move. */
	private static final int MOVING = 20;
	private final IWorkbenchWindow window;
	private final OpenCase open;
	private final Consumer<String> say;
	private final Display display;
	private final Set<Class<?>> drawn = new HashSet<>();
	private int stops;

	Reading(IWorkbenchWindow window, OpenCase open, Consumer<String> say) {
		this.window = window;
		this.open = open;
		this.say = say;
		display = window.getWorkbench().getDisplay();
	}

	void start() throws InterruptedException {
		stop("the window as it opens");
		display.asyncExec(() -> EmptyState.run(window, UiIds.READ_ALL, Map.of()));
		until("what was compared", () -> open.read(() -> open.model().getComparisons().size()) > 0);
		onUi(this::openArticle);
		stop("an article");
		tab("an article");
		onUi(this::openPair);
		stop("two articles");
		tab("two articles");
		onUi(this::openWriteUp);
		stop("a write-up");
		tab("a write-up");
		for (IViewDescriptor view : window.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith("org.assay.")) {
				onUi(() -> show(view.getId()));
				stop(view.getLabel());
				tab(view.getLabel());
			}
		}
		onUi(this::openArticle);
		display.asyncExec(() -> EmptyState.run(window, "org.eclipse.ui.edit.findReplace", Map.of()));
		stop("the find bar");
		onUi(this::openArticle);
		onUi(() -> EmptyState.run(window, "org.assay.ui.annotate.nextProposal", Map.of()));
		onUi(() -> EmptyState.run(window, "org.assay.ui.annotate.correct", Map.of()));
		stop("the fields of an annotation");
		tab("the fields of an annotation");
		for (Dialogs.Dialog dialog : new Dialogs(window, open, this::openArticle).all()) {
			onUi(dialog.prepare());
			Thread.sleep(PAUSE);
			display.asyncExec(dialog.open());
			dialog(dialog.name());
		}
	}

	private void dialog(String name) throws InterruptedException {
		for (int i = 0; i < OPENING && !get(this::isDialogOpen); i++) {
			Thread.sleep(PAUSE);
		}
		if (get(this::isDialogOpen)) {
			stop(name);
			onUi(this::closeDialogs);
		} else {
			say.accept("closed " + name);
		}
	}

	private boolean isDialogOpen() {
		Shell front = display.getActiveShell();
		return front != null && front != window.getShell();
	}

	private void openArticle() {
		var first = open.model().getDocuments().getFirst();
		try {
			page().openEditor(new DocumentInput(open.folder(), first.getId(), first.getTitle()), UiIds.ARTICLE_EDITOR);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private void openPair() {
		List<Document> all = open.model().getDocuments();
		open("org.assay.ui.compare.inputs", "org.assay.ui.compare.editor", Map.of("case", open.folder().toString(), "left",
				all.get(0).getId(), "right", all.get(1).getId()));
	}

	private void openWriteUp() {
		String name = "Read aloud";
		Path file = open.folder().resolve("write-ups").resolve(name + ".md");
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, "# Words without a source\n\nNobody said \"so much\".\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		open("org.assay.ui.writeup.input", UiIds.WRITE_UP_EDITOR,
				Map.of("case", open.folder().toString(), "name", name));
	}

	/** Opens an editor as the next start of the program would, by what was written down of its input. */
	private void open(String factory, String editor, Map<String, String> input) {
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.forEach(memento::putString);
		try {
			page().openEditor((IEditorInput) window.getWorkbench().getElementFactory(factory).createElement(memento), editor);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private void show(String view) {
		try {
			page().showView(view);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private void closeDialogs() {
		Stream.of(display.getShells()).filter(s -> s != window.getShell() && s.isVisible()).forEach(Shell::close);
	}

	/** Goes through the part that is shown with Tab, and tells what can be painted and listens to keys but is not reached. */
	private void tab(String place) throws InterruptedException {
		AtomicReference<Composite> part = new AtomicReference<>();
		AtomicReference<Control> first = new AtomicReference<>();
		onUi(() -> {
			part.set(part());
			first.set(display.getFocusControl());
		});
		Set<Control> reached = new HashSet<>();
		tab(part.get(), false, reached, place);
		onUi(() -> first.get().setFocus());
		tab(part.get(), true, reached, place);
		onUi(() -> missed(part.get(), reached, place));
	}

	private void tab(Composite part, boolean isBack, Set<Control> reached, String place) throws InterruptedException {
		AtomicReference<Control> focus = new AtomicReference<>();
		for (int i = 0; i < MANY_TABS; i++) {
			onUi(() -> focus.set(isWithin(part, display.getFocusControl()) ? display.getFocusControl() : null));
			if (focus.get() == null) {
				return;
			}
			if (reached.add(focus.get()) && get(() -> Drawn.is(focus.get())) && drawn.add(focus.get().getClass())) {
				stop(place + ", " + focus.get().getClass().getSimpleName());
			}
			onUi(() -> leave(focus.get(), isBack));
			for (int j = 0; j < MOVING && get(() -> isStill(focus.get())); j++) {
				Thread.sleep(PAUSE);
			}
		}
	}

	/** Whether a key was not answered yet; while the focus moves, nothing has it. */
	private boolean isStill(Control focus) {
		return display.getFocusControl() == null || display.getFocusControl() == focus;
	}

	private static boolean isWithin(Composite part, Control control) {
		return control != null && (control == part || isWithin(part, control.getParent()));
	}

	/** The part that is worked in, as its controls. */
	private Composite part() {
		return (Composite) page().getActivePart().getSite().getService(MPart.class).getWidget();
	}

	private void missed(Control control, Set<Control> reached, String place) {
		if (!control.isVisible() || reached.contains(control)) {
			return;
		}
		if (Drawn.is(control) && control.isListening(SWT.KeyDown)) {
			say.accept("missed " + place + ": " + control.getClass().getName());
		}
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> missed(child, reached, place));
		}
	}

	/** Tab or Shift+Tab, with Ctrl where Tab is a sign that one types. */
	private void leave(Control focus, boolean isBack) {
		List<Integer> keys = new ArrayList<>();
		if (focus instanceof StyledText text && text.getEditable()) {
			keys.add(SWT.CTRL);
		}
		if (isBack) {
			keys.add(SWT.SHIFT);
		}
		keys.add((int) SWT.TAB);
		keys.forEach(key -> post(SWT.KeyDown, key));
		keys.reversed().forEach(key -> post(SWT.KeyUp, key));
	}

	private void post(int type, int key) {
		Event event = new Event();
		event.type = type;
		event.keyCode = key;
		event.character = key == SWT.TAB ? SWT.TAB : 0;
		Display.getCurrent().post(event);
	}

	private void stop(String place) throws InterruptedException {
		Thread.sleep(SETTLED);
		onUi(() -> Drawn.within(display.getActiveShell()).forEach(c -> say.accept("drawn " + Drawn.words(c))));
		say.accept("stop " + place);
		Path go = Path.of(System.getProperty("probe.go") + ++stops);
		until("somebody to read " + place, () -> Files.exists(go));
	}

	private static void until(String what, BooleanSupplier condition) throws InterruptedException {
		for (int i = 0; i < TRIES; i++) {
			if (condition.getAsBoolean()) {
				return;
			}
			Thread.sleep(PAUSE);
		}
		throw new IllegalStateException("waited in vain for " + what);
	}

	private IWorkbenchPage page() {
		return window.getActivePage();
	}

	private boolean get(BooleanSupplier question) {
		AtomicBoolean answer = new AtomicBoolean();
		onUi(() -> answer.set(question.getAsBoolean()));
		return answer.get();
	}

	private void onUi(Runnable task) {
		display.syncExec(task);
	}
}
