package org.assay.ui.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.ui.ActiveCase;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** Imports files and folders that are dropped on a control into the active case. */
public final class FileDrop extends DropTargetAdapter {
	private final IWorkbenchPartSite site;

	private FileDrop(IWorkbenchPartSite site) {
		this.site = site;
	}

	/** Makes the control take files. */
	public static void on(Control control, IWorkbenchPartSite site) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new FileDrop(site));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		boolean canTake = site.getService(ActiveCase.class).get().filter(c -> !c.isReadOnly()).isPresent();
		event.detail = canTake ? DND.DROP_COPY : DND.DROP_NONE; // never a move: the files stay where they are
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] names) {
			List<Path> chosen = Stream.of(names).map(Path::of).toList();
			site.getService(ActiveCase.class).get()
					.ifPresent(open -> Importing.start(site.getWorkbenchWindow(), open, chosen));
		}
	}
}
