package org.assay.ui.table;

import java.util.Objects;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in a {@link LazyTree}, for the window's selection service. */
public final class TreeSelection<N> extends SelectionSource {
	private final LazyTree<N> nodes;

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
	}
}
