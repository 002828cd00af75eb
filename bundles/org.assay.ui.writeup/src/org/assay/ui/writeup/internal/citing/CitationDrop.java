package org.assay.ui.writeup.internal.citing;

import java.util.List;
import org.assay.ui.Place;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;

/** Words or rows that are dragged into a write-up become citations where they are let go. */
public final class CitationDrop extends DropTargetAdapter {
	private final StyledText text;
	private final Dropped dropped;

	/** Who puts the citations in. */
	public interface Dropped {
		/** @param offset in the text */
		void cite(List<Place> places, int offset);
	}

	CitationDrop(StyledText text, Dropped dropped) {
		this.text = text;
		this.dropped = dropped;
	}

	/** Lets a text take what is dragged into it. */
	public static void on(StyledText text, Dropped dropped) {
		DropTarget target = new DropTarget(text, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new CitationDrop(text, dropped));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		boolean isCitable = isSelection(event) && text.getEditable() && !dragged().isEmpty();
		event.detail = isCitable ? DND.DROP_COPY : DND.DROP_NONE;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
	}

	@Override
	public void drop(DropTargetEvent event) {
		letGo(event.x, event.y);
	}

	/** Cites what is dragged at a place of the display. */
	public void letGo(int x, int y) {
		List<Place> places = dragged();
		if (!places.isEmpty()) {
			int offset = text.getOffsetAtPoint(text.toControl(x, y));
			dropped.cite(places, offset < 0 ? text.getCaretOffset() : offset);
		}
	}

	private static boolean isSelection(DropTargetEvent event) {
		for (var type : event.dataTypes == null ? new TransferData[0] : event.dataTypes) {
			if (LocalSelectionTransfer.getTransfer().isSupportedType(type)) {
				return true;
			}
		}
		return false;
	}

	private static List<Place> dragged() {
		return Citations.places(LocalSelectionTransfer.getTransfer().getSelection());
	}
}
