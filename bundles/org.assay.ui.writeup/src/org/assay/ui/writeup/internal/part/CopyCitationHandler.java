package org.assay.ui.writeup.internal.part;

import java.io.IOException;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.ui.Place;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.writeup.internal.Messages;
import org.assay.ui.writeup.internal.citing.Citations;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;

/** Puts what is chosen on the clipboard: the words, who published them and when, and the link of a write-up. */
public final class CopyCitationHandler extends ChosenHandler {

	public CopyCitationHandler() {
		super(Messages.Copy_nothing);
	}

	@Override
	void use(List<Place> places, WindowOf window, OpenCase open, IWorkbenchPart part) {
		copy(window.shell().getDisplay(), open, places, part);
	}

	private static void copy(Display display, OpenCase open, List<Place> places, IWorkbenchPart part) {
		Job.createSystem(Messages.Citation_job, monitor -> {
			try {
				String copied = Citations.copied(open, places);
				display.asyncExec(() -> put(display, copied, part));
			} catch (IOException e) {
				ILog.of(CopyCitationHandler.class).error("The words could not be copied.", e);
				display.asyncExec(() -> say(part, NLS.bind(Messages.Citation_unreadable, e.getMessage())));
			}
		}).schedule();
	}

	private static void put(Display display, String copied, IWorkbenchPart part) {
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { copied }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		say(part, Messages.Copy_done);
	}
}
