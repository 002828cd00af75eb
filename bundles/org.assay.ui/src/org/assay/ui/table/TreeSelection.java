package org.assay.ui.table;

import java.util.Objects;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * What is selected in a {@link LazyTree}, for the window's selection service. Post-selection listeners hear of it when
 * the selection has stood still for a moment, so that holding a cursor key stays smooth.
 */
public final class TreeSelection<N> implements IPostSelectionProvider {
	private static final int STILL = 120;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
	private final LazyTree<N> nodes;
	private final Runnable tellLater = this::tellPost;

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
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(l -> l.selectionChanged(event));
		nodes.tree().getDisplay().timerExec(STILL, tellLater);
	}

	private void tellPost() {
		if (!nodes.tree().isDisposed()) {
			SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
			postListeners.forEach(l -> l.selectionChanged(event));
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}
}
