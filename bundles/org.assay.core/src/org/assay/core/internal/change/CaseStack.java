package org.assay.core.internal.change;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assay.model.GiveWay;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * The one command stack of a case. Changes hold the write lock; those who follow the stack are told after it has been
 * released, so that they may read from another thread.
 */
public final class CaseStack extends BasicCommandStack {
	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
	private final ModelWatch watch;
	private final EObject root;
	private final Consumer<Set<EObject>> whenChanged;
	private final Supplier<String> whyNot;
	/** How many wait for the model. */
	private final AtomicInteger waiting = new AtomicInteger();
	private long revision;
	/** Written with the lock, read without: menus and buttons do not wait for the model. */
	private volatile Labels labels = new Labels(Optional.empty(), Optional.empty());

	/** What would be taken back and what made again; empty for nothing. */
	public record Labels(Optional<String> undo, Optional<String> redo) {
	}

	/**
	 * @param root        the case
	 * @param whenChanged called after each change, on its thread, without the lock, with the case and the
	 *                    documents in which something has changed
	 * @param whyNot      why the case must not be changed now; null when it may
	 */
	public CaseStack(ModelWatch watch, EObject root, Consumer<Set<EObject>> whenChanged, Supplier<String> whyNot) {
		this.watch = watch;
		this.root = root;
		this.whenChanged = whenChanged;
		this.whyNot = whyNot;
	}

	/** Runs a change as one command; within another change it becomes a part of that one. */
	public void change(String label, Runnable change) {
		if (lock.isWriteLockedByCurrentThread() && watch.isRecording()) {
			change.run();
		} else {
			exclusively(() -> record(new RecordedChange(label, watch, root, change)));
		}
	}

	@Override
	public void execute(Command command) {
		if (lock.isWriteLockedByCurrentThread() && watch.isRecording()) {
			if (!command.canExecute()) {
				throw new IllegalArgumentException("the command cannot be executed: " + command.getLabel());
			}
			command.execute();
		} else {
			exclusively(() -> record(new RecordedChange(command, watch, root)));
		}
	}

	private void record(RecordedChange command) {
		if (!command.canExecute()) {
			throw new IllegalArgumentException("the command cannot be executed: " + command.getLabel());
		}
		super.execute(command);
	}

	@Override
	public void undo() {
		exclusively(super::undo);
	}

	@Override
	public void redo() {
		exclusively(super::redo);
	}

	/** Runs a reader while nobody changes the model. */
	public <T> T read(Supplier<T> reader) {
		lock.readLock().lock();
		try {
			return reader.get();
		} finally {
			lock.readLock().unlock();
		}
	}

	/** The same for a reader that ends when somebody waits for the model, and is begun anew after that. */
	public <T> T readGivingWay(BooleanSupplier isWanted, Supplier<T> reader) {
		if (lock.getReadHoldCount() > 0 || lock.isWriteLockedByCurrentThread()) {
			return reader.get();
		}
		boolean[] isInTheWay = new boolean[1];
		while (true) {
			try {
				return read(() -> GiveWay.reading(() -> {
					isInTheWay[0] = waiting.get() > 0;
					return isInTheWay[0] || !isWanted.getAsBoolean();
				}, reader));
			} catch (CancellationException e) {
				if (!isInTheWay[0]) {
					throw e;
				}
			}
		}
	}

	/** Runs work that needs the model for itself, but is no change. */
	public <T> T alone(Supplier<T> work) {
		refuseInsideRead();
		waiting.incrementAndGet();
		try {
			lock.writeLock().lock();
		} finally {
			waiting.decrementAndGet();
		}
		try {
			return work.get();
		} finally {
			lock.writeLock().unlock();
		}
	}

	/** Counts the changes, undos and redos. */
	public long revision() {
		return read(() -> revision);
	}

	/** Notes that the disk holds what the model held at a revision; nothing when it has changed since. */
	public void savedAt(long saved) {
		alone(() -> {
			if (saved == revision) {
				saveIsDone();
			}
			return null;
		});
	}

	private void exclusively(Runnable work) {
		String reason = whyNot.get();
		if (reason != null) {
			throw new IllegalStateException(reason);
		}
		boolean outermost = !lock.isWriteLockedByCurrentThread();
		Optional<Set<EObject>> changed = alone(() -> {
			long before = revision;
			try {
				work.run();
			} finally {
				labels = new Labels(label(canUndo(), getUndoCommand()), label(canRedo(), getRedoCommand()));
			}
			return outermost && before != revision ? Optional.of(watch.takeUntold()) : Optional.empty();
		});
		changed.ifPresent(untold -> {
			super.notifyListeners();
			whenChanged.accept(untold);
		});
	}

	private static Optional<String> label(boolean isPossible, Command command) {
		return isPossible ? Optional.of(command.getLabel()) : Optional.empty();
	}

	/** As of the last change that is done; waits for none. */
	public Labels labels() {
		return labels;
	}

	private void refuseInsideRead() {
		if (lock.getReadHoldCount() > 0 && !lock.isWriteLockedByCurrentThread()) {
			throw new IllegalStateException(
					"a case cannot be changed from inside a reader, which would wait for itself");
		}
	}

	/** Called by the stack while it holds the lock. */
	@Override
	protected void notifyListeners() {
		revision++;
	}

	/** A command that fails has taken itself back; whoever asked for it must know. */
	@Override
	protected void handleError(Exception exception) {
		if (exception instanceof RuntimeException failure) {
			throw failure;
		}
		throw new IllegalStateException(exception);
	}
}
