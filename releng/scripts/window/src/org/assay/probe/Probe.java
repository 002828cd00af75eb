package org.assay.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.Quotation;
import org.assay.ui.ActiveCase;
import org.assay.ui.DocumentInput;
import org.assay.ui.UiIds;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Acts within the product as the system property {@code probe.do} says, and writes what it saw, a line each, into the
 * file {@code probe.out}: {@code open} opens the first article and closes the window, {@code look} tells what a start
 * brought and closes the window, {@code mark} marks a quotation by key and waits to be killed, {@code install} installs what
 * the repository {@code probe.site} holds, once refused and once agreed to, and tells what was asked, {@code read} shows every
 * part to somebody who reads it from outside.
 */
public final class Probe implements IStartup {
	private static final int TRIES = 600;
	private static final int PAUSE = 100;
	private static final int SETTLED = 4_000;
	private final Path out = Path.of(System.getProperty("probe.out"));
	private IWorkbenchWindow window;

	@Override
	public void earlyStartup() {
		try {
			act(System.getProperty("probe.do"));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (RuntimeException | IOException e) {
			say("failed " + e);
			throw new IllegalStateException(e);
		}
	}

	private void act(String task) throws InterruptedException, IOException {
		say("process " + ProcessHandle.current().pid());
		until("a window", () -> (window = PlatformUI.getWorkbench().getActiveWorkbenchWindow()) != null
				|| PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
						&& (window = PlatformUI.getWorkbench().getWorkbenchWindows()[0]) != null);
		until("an open case", () -> open() != null);
		switch (task) {
		case "open" -> openFirst();
		case "look" -> look();
		case "mark" -> mark();
		case "install" -> install();
		case "read" -> {
			until("an article", () -> !open().model().getDocuments().isEmpty());
			onUi(() -> window.getShell().forceActive());
			new Reading(window, open(), this::say).start();
			close();
		}
		default -> throw new IllegalArgumentException(task);
		}
	}

	private void openFirst() throws InterruptedException {
		onUi(() -> {
			OpenCase open = open();
			Document first = open.model().getDocuments().getFirst();
			try {
				page().openEditor(new DocumentInput(open.folder(), first.getId(), first.getTitle()),
						UiIds.ARTICLE_EDITOR);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		until("the words of the article", () -> text() != null && text().getCharCount() > 0);
		close();
	}

	private void look() throws InterruptedException {
		until("an article that is open again", () -> text() != null && text().getCharCount() > 0);
		Thread.sleep(SETTLED); // what is told comes a moment after what is shown
		until("Assay's own question of trust", () -> trust().startsWith("org.assay."));
		onUi(() -> {
			for (IEditorReference editor : page().getEditorReferences()) {
				say("editor " + editor.getTitle());
			}
			say("words " + text().getCharCount());
			say("own " + own());
			List<Shell> dialogs = Stream.of(Display.getCurrent().getShells())
					.filter(s -> s.isVisible() && s != window.getShell()).toList();
			dialogs.forEach(s -> say("dialog " + s.getText() + ": " + String.join(" ", texts(s))));
			dialogs.forEach(Shell::close);
		});
		close();
	}

	/** Who asks before a plug-in is installed. */
	private static String trust() {
		return agent().getService(UIServices.class).getClass().getName();
	}

	private static IProvisioningAgent agent() {
		BundleContext context = FrameworkUtil.getBundle(Probe.class).getBundleContext();
		return context.getService(context.getServiceReference(IProvisioningAgent.class));
	}

	private void install() throws InterruptedException {
		until("Assay's own question of trust", () -> trust().startsWith("org.assay."));
		Installing installing = new Installing(agent(), Path.of(System.getProperty("probe.site")).toUri());
		try {
			for (String button : List.of("Cancel", "Install")) {
				CompletableFuture<IStatus> end = installing.start();
				until("the question", () -> question() != null);
				onUi(() -> {
					texts(question()).forEach(text -> text.lines().forEach(line -> say(button + ": " + line)));
					press(question(), button);
				});
				say(button + " ended " + end.join().getSeverity());
			}
		} catch (ProvisionException e) {
			throw new IllegalStateException(e);
		}
		close();
	}

	private static Shell question() {
		return Stream.of(Display.getCurrent().getShells()).filter(s -> s.isVisible() && "Install plug-ins".equals(s.getText()))
				.findFirst().orElse(null);
	}

	private static boolean press(Composite in, String button) {
		for (Control child : in.getChildren()) {
			if (child instanceof Button found && found.getText().replace("&", "").equals(button)) {
				found.notifyListeners(SWT.Selection, new Event());
				return true;
			}
			if (child instanceof Composite composite && press(composite, button)) {
				return true;
			}
		}
		return false;
	}

	private void mark() throws InterruptedException {
		until("the words of the article", () -> text() != null && text().getCharCount() > 0);
		onUi(() -> {
			window.getShell().forceActive();
			text().setFocus();
			text().setSelection(2, 9);
		});
		until("the focus", () -> text().isFocusControl());
		long[] before = new long[1];
		onUi(() -> before[0] = own());
		onUi(() -> {
			key(SWT.KeyDown);
			key(SWT.KeyUp);
		});
		until("the quotation", () -> own() > before[0]);
		say("marked");
	}

	private static void key(int type) {
		Event event = new Event();
		event.type = type;
		event.character = 'q';
		if (!Display.getCurrent().post(event)) {
			throw new IllegalStateException("the key could not be pressed");
		}
	}

	/** The quotations that nobody proposed: made by hand. */
	private long own() {
		OpenCase open = open();
		return open.read(() -> open.model().getDocuments().stream().flatMap(d -> d.getAnnotations().stream())
				.filter(Quotation.class::isInstance).filter(a -> a.getSpans().getFirst().getBegin() == 2).count());
	}

	private void close() {
		say("closing");
		window.getWorkbench().getDisplay().asyncExec(() -> window.getWorkbench().close());
	}

	private OpenCase open() {
		return window.getService(ActiveCase.class).get().orElse(null);
	}

	private IWorkbenchPage page() {
		return window.getActivePage();
	}

	/** The largest text on the screen, which is that of the article. */
	private StyledText text() {
		List<StyledText> found = new ArrayList<>();
		collect(window.getShell(), found);
		return found.stream().filter(Control::isVisible)
				.max((a, b) -> Integer.compare(a.getCharCount(), b.getCharCount())).orElse(null);
	}

	private static void collect(Control control, List<StyledText> found) {
		if (control instanceof StyledText text) {
			found.add(text);
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, found);
			}
		}
	}

	private static List<String> texts(Composite parent) {
		List<String> texts = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label) {
				texts.add(label.getText());
			} else if (child instanceof Text text) {
				texts.add(text.getText());
			} else if (child instanceof Composite composite) {
				texts.addAll(texts(composite));
			}
		}
		return texts;
	}

	private void onUi(Runnable task) {
		PlatformUI.getWorkbench().getDisplay().syncExec(task);
	}

	private void until(String what, BooleanSupplier condition) throws InterruptedException {
		for (int i = 0; i < TRIES; i++) {
			boolean[] holds = new boolean[1];
			onUi(() -> holds[0] = condition.getAsBoolean());
			if (holds[0]) {
				return;
			}
			Thread.sleep(PAUSE);
		}
		throw new IllegalStateException("waited in vain for " + what);
	}

	private void say(String line) {
		try {
			Files.writeString(out, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
