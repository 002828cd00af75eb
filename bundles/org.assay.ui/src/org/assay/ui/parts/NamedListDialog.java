package org.assay.ui.parts;

import org.assay.ui.AccessibleName;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;

/** A list that typing narrows, whose parts a screen reader can announce. */
public final class NamedListDialog extends ElementListSelectionDialog {
	private final String name;

	/** @param name of the list */
	public NamedListDialog(Shell shell, ILabelProvider labels, String name) {
		super(shell, labels);
		this.name = name;
		setTitle(name);
	}

	@Override
	protected FilteredList createFilteredList(Composite parent) {
		FilteredList list = super.createFilteredList(parent);
		for (Control child : list.getChildren()) {
			AccessibleName.give(child, name);
		}
		return list;
	}
}
