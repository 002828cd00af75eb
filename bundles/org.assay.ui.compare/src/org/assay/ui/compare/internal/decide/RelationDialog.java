package org.assay.ui.compare.internal.decide;

import java.util.Optional;
import org.assay.model.Relation;
import org.assay.model.provider.Labels;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.parts.NamedListDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks how two sides relate; typing narrows the list. */
public final class RelationDialog {
	private RelationDialog() {
	}

	/**
	 * @param before what is chosen at first
	 * @return empty when the analyst thought better of it
	 */
	public static Optional<Relation> ask(Shell shell, Relation before) {
		NamedListDialog dialog = new NamedListDialog(shell,
				LabelProvider.createTextProvider(r -> Labels.literal((Relation) r)), Messages.Relate_title);
		dialog.setMessage(Messages.Relate_message);
		dialog.setMultipleSelection(false);
		dialog.setElements(Relation.values());
		dialog.setInitialSelections(before);
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Relation chosen ? Optional.of(chosen)
				: Optional.empty();
	}
}
