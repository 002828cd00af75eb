package org.assay.ui;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assay.core.OpenCase;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Something worked out of the active case in the background and shown when it is ready, again after every change. Keeps
 * views quick however large the case is: an outdated result is never shown. UI thread only, but for {@code compute}.
 *
 * @param <T> what is worked out; immutable
 */
public final class Derived<T> {
	private final Display display = Display.getCurrent();
	private final AtomicInteger latest = new AtomicInteger();
	private final BiFunction<OpenCase, Consumer<T>, T> compute;
	private final Consumer<Optional<T>> show;
	private final Runnable unfollow;
	private final String name;
	private Optional<OpenCase> open = Optional.empty();
	private volatile boolean isDisposed;

	/**
	 * @param name    of the work, for the progress view when it takes long
	 * @param compute called on another thread while nobody changes the model; has no effects, as it is ended and called again when the
	 *                model is about to be changed
	 * @param show    called on the UI thread; with nothing when no case is open
	 */
	public Derived(ActiveCase active, String name, Function<OpenCase, T> compute, Consumer<Optional<T>> show) {
		this(active, name, (open, soFar) -> compute.apply(open), show);
	}

	/**
	 * The same for what takes so long that parts of it are worth showing.
	 *
	 * @param compute the same; tells its consumer the parts, from the same thread
	 * @param show    also called with parts
	 */
	public Derived(ActiveCase active, String name, BiFunction<OpenCase, Consumer<T>, T> compute,
			Consumer<Optional<T>> show) {
		this.compute = compute;
		this.show = show;
		this.name = name;
		this.unfollow = active.follow(now -> {
			open = now;
			refresh();
		});
	}

	/** To be called when the view goes. */
	public void dispose() {
		isDisposed = true;
		unfollow.run();
	}

	/** Works it out anew, as something else than the case that it depends on has changed. */
	public void refresh() {
		int mine = latest.incrementAndGet();
		if (open.isEmpty()) {
			show.accept(Optional.empty());
			return;
		}
		OpenCase of = open.get();
		Job job = Job.create(name, (IJobFunction) monitor -> {
			BooleanSupplier isWanted = () -> mine == latest.get() && !isDisposed;
			if (isWanted.getAsBoolean()) {
				try {
					later(mine, of.readGivingWay(isWanted, () -> compute.apply(of, part -> later(mine, part))));
				} catch (CancellationException e) {
					return Status.CANCEL_STATUS; // what has come meanwhile is being worked out
				}
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void later(int mine, T made) {
		if (isDisposed || display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (!isDisposed && mine == latest.get()) {
				show.accept(Optional.of(made));
			}
		});
	}
}
