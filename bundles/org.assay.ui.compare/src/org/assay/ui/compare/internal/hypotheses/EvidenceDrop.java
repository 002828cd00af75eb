package org.assay.ui.compare.internal.hypotheses;

import java.util.stream.Stream;
import org.assay.ui.ActiveCase;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;

/** Takes what is dragged from an article or a table as evidence. */
final class EvidenceDrop extends DropTargetAdapter {
	private final IServiceLocator site;

	private EvidenceDrop(IServiceLocator site) {
		this.site = site;
	}

	/** @param site of a part of the window, which knows the active case */
	static void on(Control control, IServiceLocator site) {
		DropTarget target = new DropTarget(control,
				DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new EvidenceDrop(site));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		boolean isOurs = event.dataTypes != null
				&& Stream.of(event.dataTypes).anyMatch(LocalSelectionTransfer.getTransfer()::isSupportedType);
		event.detail = isOurs && !dragged().isEmpty() ? DND.DROP_COPY : DND.DROP_NONE;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		take();
	}

	/** Adds what is dragged now. */
	void take() {
		ChosenEvidence dragged = dragged();
		site.getService(ActiveCase.class).get().filter(open -> !open.isReadOnly())
				.ifPresent(open -> dragged.add(open, Messages.Undo_addEvidence));
	}

	private static ChosenEvidence dragged() {
		return ChosenEvidence.of(LocalSelectionTransfer.getTransfer().getSelection());
	}
}
