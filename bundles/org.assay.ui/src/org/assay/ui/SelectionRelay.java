package org.assay.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Passes what is selected in a page on to the parts that follow it, when it has stood for a moment: what they draw would keep the part in
 * which the analyst works from drawing, and whoever goes from one to the next does not look beside. They are told one after the
 * other, so that a key that is pressed meanwhile goes before those that are still to be told. Nothing is lost by it: what waits is
 * passed on at once when another part is opened, shown, activated, closed or selects something. UI thread only.
 */
final class SelectionRelay implements ISelectionListener, IPartListener2 {
	/** How long a selection stands before it is passed on, in milliseconds: longer than it takes to be drawn, too short to be waited for. */
	private static final int MOMENT = 80;
	/** The same for whoever goes quickly from one to the next: longer than from one key to the next. */
	private static final int HURRIED_MOMENT = 300;
	/** So soon after the one before it, a selection is made in a hurry. */
	private static final int HURRY = 400;
	/** So soon after the one before it, a selection is made by the same key. */
	private static final int SAME = 40;
	private static final Map<IWorkbenchPage, SelectionRelay> RELAYS = new HashMap<>();
	private final IWorkbenchPage page;
	private final Display display = Display.getCurrent();
	private final List<Follower> followers = new CopyOnWriteArrayList<>();
	private final List<EObject> waiting = new ArrayList<>();
	/** Who is still to be told what. */
	private final Deque<Telling> tellings = new ArrayDeque<>();
	/** Where the last one was selected; null before the first. */
	private IWorkbenchPart source;
	/** When the last one was selected, in milliseconds of no particular clock. */
	private long latest;
	private boolean isHurried;
	private final Runnable stood = this::stood;
	private final Runnable tell = this::tellNext;

	private record Follower(IWorkbenchPart part, Consumer<EObject> whenSelected) {
	}

	private record Telling(Follower follower, EObject element) {
	}

	private SelectionRelay(IWorkbenchPage page) {
		this.page = page;
	}

	/** The one of a page; it lives as long as a part follows. */
	static SelectionRelay of(IWorkbenchPage page) {
		return RELAYS.computeIfAbsent(page, SelectionRelay::new);
	}

	/**
	 * Tells {@code whenSelected} what other parts than its own select from now on.
	 *
	 * @return ends that
	 */
	Runnable add(IWorkbenchPart part, Consumer<EObject> whenSelected) {
		if (followers.isEmpty()) {
			page.addSelectionListener(this);
			page.addPartListener(this);
		}
		pass();
		Follower follower = new Follower(part, whenSelected);
		followers.add(follower);
		return () -> remove(follower);
	}

	private void remove(Follower follower) {
		followers.remove(follower);
		tellings.removeIf(telling -> telling.follower() == follower);
		if (followers.isEmpty()) {
			page.removeSelectionListener(this);
			page.removePartListener(this);
			RELAYS.remove(page, this);
			settle();
			source = null;
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != source) {
			pass();
		}
		if (part != null && selection instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof EObject element) {
			display.timerExec(moment(), stood);
			source = part;
			waiting.removeIf(older -> older.eContainer() == element.eContainer());
			tellings.removeIf(older -> older.element().eContainer() == element.eContainer());
			waiting.add(element);
		}
	}

	private int moment() {
		long now = System.nanoTime() / 1_000_000;
		long since = now - latest;
		latest = now;
		if (since > SAME) {
			isHurried = since < HURRY;
		}
		return isHurried ? HURRIED_MOMENT : MOMENT;
	}

	private void stood() {
		queue();
		tellNext();
	}

	/** One is told; keys and pictures that are due go before the next one. */
	private void tellNext() {
		Telling next = tellings.poll();
		if (next != null) {
			next.follower().whenSelected().accept(next.element());
			if (!tellings.isEmpty() && !display.isDisposed()) {
				display.asyncExec(tell);
			}
		}
	}

	/** All are told at once. */
	private void pass() {
		queue();
		for (Telling next = tellings.poll(); next != null; next = tellings.poll()) {
			next.follower().whenSelected().accept(next.element());
		}
	}

	private void queue() {
		for (EObject element : settle()) {
			followers.stream().filter(follower -> follower.part() != source)
					.forEach(follower -> tellings.add(new Telling(follower, element)));
		}
	}

	/** Nothing waits after it. */
	private List<EObject> settle() {
		List<EObject> passed = List.copyOf(waiting);
		waiting.clear();
		if (!display.isDisposed()) {
			display.timerExec(-1, stood);
		}
		return passed;
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		pass();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		pass();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		pass();
	}

	@Override
	public void partVisible(IWorkbenchPartReference part) {
		pass();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		pass();
	}

	@Override
	public void partDeactivated(IWorkbenchPartReference part) {
		pass();
	}
}
