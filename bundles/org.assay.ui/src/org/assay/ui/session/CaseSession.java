package org.assay.ui.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.assay.core.Autosave;
import org.assay.core.CaseListener;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/**
 * The case of one window, and who wants to hear about it. Changes may come from any thread; followers are called on the
 * UI thread, and a burst of changes reaches them as few calls.
 */
public final class CaseSession implements ActiveCase, CaseListener {
	/** While changes keep coming, followers are called about this often, in milliseconds. */
	private static final int PAUSE = 80;
	private final List<Consumer<Optional<OpenCase>>> followers = new CopyOnWriteArrayList<>();
	private final AtomicBoolean pending = new AtomicBoolean();
	private final List<Runnable> awaiting = new CopyOnWriteArrayList<>();
	private final List<ComingCase> coming = new CopyOnWriteArrayList<>();
	private final AtomicBoolean hasComeFurther = new AtomicBoolean();
	private final Display display;
	private volatile Optional<OpenCase> open = Optional.empty();
	private volatile Optional<String> saveProblem = Optional.empty();

	/** @param display whose thread followers are called on */
	public CaseSession(Display display) {
		this.display = display;
	}

	@Override
	public Optional<OpenCase> get() {
		return open;
	}

	/**
	 * Makes another case the active one and closes the one that was open, whose changes must have been saved before. UI
	 * thread only.
	 *
	 * @param next the case to show, or empty to show none
	 */
	public void show(Optional<OpenCase> next) {
		Optional<OpenCase> previous = open;
		if (previous.equals(next)) {
			return;
		}
		open = next;
		saveProblem = Optional.empty();
		next.ifPresent(this::begin);
		tellAll();
		previous.ifPresent(c -> {
			c.removeListener(this);
			c.close();
		});
	}

	/** Why the case could not be saved by itself the last time, until it is saved again. */
	public Optional<String> saveProblem() {
		return saveProblem;
	}

	/**
	 * Tells that a case is being opened or made for the window, until {@link #ended}. UI thread only.
	 *
	 * @param name of its folder
	 */
	ComingCase expect(String name) {
		ComingCase next = new ComingCase(name, () -> {
			if (!display.isDisposed() && hasComeFurther.compareAndSet(false, true)) {
				display.asyncExec(() -> {
					hasComeFurther.set(false);
					tellAwaiting();
				});
			}
		});
		coming.add(next);
		tellAwaiting();
		return next;
	}

	/** The case has come, or will not: to be told after {@link #show}. UI thread only. */
	void ended(ComingCase expected) {
		if (coming.remove(expected)) {
			tellAwaiting();
		}
	}

	/** The case that is on its way into the window; the last that was asked for. */
	public Optional<ComingCase> coming() {
		return coming.isEmpty() ? Optional.empty() : Optional.of(coming.getLast());
	}

	/**
	 * Calls {@code whenChanged} on the UI thread when a case begins to come, when it is further, and when it has come or will not.
	 *
	 * @return runs when the caller wants to hear no more; call it in {@code dispose}
	 */
	public Runnable await(Runnable whenChanged) {
		awaiting.add(whenChanged);
		return () -> awaiting.remove(whenChanged);
	}

	private void tellAwaiting() {
		awaiting.forEach(Runnable::run);
	}

	@Override
	public Runnable follow(Consumer<Optional<OpenCase>> whenChanged) {
		followers.add(whenChanged);
		whenChanged.accept(open);
		return () -> followers.remove(whenChanged);
	}

	@Override
	public void changed(OpenCase openCase) {
		tellSoon();
	}

	@Override
	public void saveStateChanged(OpenCase openCase) {
		if (!openCase.isDirty()) {
			saveProblem = Optional.empty();
		}
		tellSoon();
	}

	/**
	 * Closes the case, when the window goes. The session is no service that is disposed: the platform would dispose it with each
	 * part that has asked for it.
	 */
	public void dispose() {
		followers.clear();
		awaiting.clear();
		open.ifPresent(c -> {
			c.removeListener(this);
			c.close();
		});
		open = Optional.empty();
	}

	/** Tells the followers that files beside the model, such as write-ups, have come or gone. Any thread. */
	public void filesChanged() {
		tellSoon();
	}

	private void begin(OpenCase next) {
		next.addListener(this);
		if (!next.isReadOnly()) {
			Autosave.begin(next, this::keepProblem); // ends when the case is closed
		}
	}

	private void keepProblem(IOException e) {
		ILog.of(CaseSession.class).error("The case could not be saved by itself.", e);
		saveProblem = Optional.of(String.valueOf(e.getMessage()));
		tellSoon();
	}

	private void tellSoon() {
		if (display.isDisposed() || !pending.compareAndSet(false, true)) {
			return;
		}
		display.asyncExec(() -> display.timerExec(PAUSE, () -> {
			pending.set(false);
			tellAll();
		}));
	}

	private void tellAll() {
		followers.forEach(f -> f.accept(open));
	}
}
