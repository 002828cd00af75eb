package org.assay.ui.table;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/** Something selected, and who wants to hear of it at once or once it stands still. UI thread only. */
public abstract class SelectionSource implements IPostSelectionProvider {
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();

	/** Tells those who want to hear at once. */
	protected final void tell() {
		tell(listeners);
	}

	/** Tells those who want to hear of a selection that stands still. */
	protected final void tellPost() {
		tell(postListeners);
	}

	private void tell(ListenerList<ISelectionChangedListener> whom) {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		whom.forEach(l -> l.selectionChanged(event));
	}

	@Override
	public final void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public final void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public final void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	public final void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}
}
