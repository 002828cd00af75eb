package org.assay.ui.parts;

import org.assay.ui.table.SelectionSource;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;

/** What a part says is selected: one model object at a time. UI thread only. */
public final class PartSelection extends SelectionSource {
	private ISelection current = StructuredSelection.EMPTY;

	@Override
	public ISelection getSelection() {
		return current;
	}

	@Override
	public void setSelection(ISelection selection) {
		if (!selection.equals(current)) {
			current = selection;
			tell();
		}
	}
}
