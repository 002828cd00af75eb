package org.assay.ui.table;

import java.util.Objects;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * What is selected in a {@link LazyTree}, for the window's selection service. Post-selection listeners hear of it when
 * the selection has stood still for a moment, so that holding a cursor key stays smooth.
 */
public final class TreeSelection<N> extends SelectionSource {
	private static final int STILL = 120;
	private final LazyTree<N> nodes;
	private final Runnable tellLater = this::tellStill;

	TreeSelection(LazyTree<N> nodes) {
		this.nodes = nodes;
	}

	@Override
	public IStructuredSelection getSelection() {
		if (nodes.tree().isDisposed()) {
			return StructuredSelection.EMPTY;
		}
		return new StructuredSelection(
				nodes.selectedNodes().stream().map(nodes.shape()::selected).filter(Objects::nonNull).toList());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (!(selection instanceof IStructuredSelection wanted)) {
			return;
		}
		if (wanted.isEmpty()) {
			nodes.tree().deselectAll();
		} else {
			Object first = wanted.getFirstElement();
			nodes.reveal(n -> first.equals(nodes.shape().selected(n)));
		}
		changed();
	}

	/** To be called when the tree's selection has changed. */
	void changed() {
		tell();
		nodes.tree().getDisplay().timerExec(STILL, tellLater);
	}

	private void tellStill() {
		if (!nodes.tree().isDisposed()) {
			tellPost();
		}
	}
}
