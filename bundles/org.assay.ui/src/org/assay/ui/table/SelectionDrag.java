package org.assay.ui.table;

import java.util.function.Supplier;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.widgets.Control;

/** Lets what is selected be dragged to another part of the window, such as a write-up. */
public final class SelectionDrag extends DragSourceAdapter {
	private final Supplier<ISelection> selection;

	private SelectionDrag(Supplier<ISelection> selection) {
		this.selection = selection;
	}

	/** @param selection asked for when a drag begins; nothing can be dragged while it is empty */
	public static void from(Control control, Supplier<ISelection> selection) {
		DragSource source = new DragSource(control, DND.DROP_COPY);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new SelectionDrag(selection));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		ISelection dragged = selection.get();
		event.doit = !dragged.isEmpty();
		LocalSelectionTransfer.getTransfer().setSelection(dragged);
		LocalSelectionTransfer.getTransfer().setSelectionSetTime(event.time & 0xFFFFFFFFL);
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		event.data = LocalSelectionTransfer.getTransfer().getSelection();
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
