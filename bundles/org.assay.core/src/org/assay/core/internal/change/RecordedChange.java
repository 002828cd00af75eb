package org.assay.core.internal.change;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** A change of any kind that can be taken back exactly, whatever it did to the model. */
final class RecordedChange extends AbstractCommand {
	private final ModelWatch watch;
	private final EObject root;
	/** Null once it has run: undo and redo follow the steps, and what it holds, such as all that a run found, may be large. */
	private Runnable change;
	private final Command inner;
	private List<Step> steps = List.of();

	RecordedChange(String label, ModelWatch watch, EObject root, Runnable change) {
		super(label, label);
		this.watch = watch;
		this.root = root;
		this.change = change;
		this.inner = null;
	}

	/** @param inner is executed once; undo and redo follow what it did, not what it says */
	RecordedChange(Command inner, ModelWatch watch, EObject root) {
		super(inner.getLabel(), inner.getDescription());
		this.watch = watch;
		this.root = root;
		this.change = inner::execute;
		this.inner = inner;
	}

	@Override
	protected boolean prepare() {
		return inner == null || inner.canExecute();
	}

	/** Takes back all it did when it fails. */
	@Override
	public void execute() {
		watch.begin();
		boolean done = false;
		try {
			change.run();
			watch.dropReferences(root);
			done = true;
		} finally {
			change = null;
			steps = watch.end();
			if (!done) {
				undo();
			}
		}
		if (steps.isEmpty()) {
			// Nothing to take back: the stack forgets a command that aborts.
			throw new AbortExecutionException();
		}
	}

	@Override
	public void undo() {
		for (int i = steps.size() - 1; i >= 0; i--) {
			steps.get(i).undo();
		}
	}

	@Override
	public void redo() {
		steps.forEach(Step::redo);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return inner == null ? super.getAffectedObjects() : inner.getAffectedObjects();
	}

	@Override
	public Collection<?> getResult() {
		return inner == null ? super.getResult() : inner.getResult();
	}

	@Override
	public void dispose() {
		if (inner != null) {
			inner.dispose();
		}
	}
}
