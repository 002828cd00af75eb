package org.assay.ui.writeup.internal.part;

import java.io.IOException;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.ui.Place;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.writeup.internal.Messages;
import org.assay.ui.writeup.internal.citing.Citations;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts what is chosen on the clipboard: the words, who published them and when, and the link of a write-up. */
public final class CopyCitationHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		window.open().ifPresent(open -> {
			List<Place> places = open.read(() -> Citations.chosen(part, selection));
			if (places.isEmpty()) {
				CiteHandler.say(part, Messages.Copy_nothing);
			} else {
				copy(window.shell().getDisplay(), open, places, part);
			}
		});
		return null;
	}

	private static void copy(Display display, OpenCase open, List<Place> places, IWorkbenchPart part) {
		Job.createSystem(Messages.Citation_job, monitor -> {
			try {
				String copied = Citations.copied(open, places);
				display.asyncExec(() -> put(display, copied, part));
			} catch (IOException e) {
				ILog.of(CopyCitationHandler.class).error("The words could not be copied.", e);
				display.asyncExec(() -> CiteHandler.say(part, NLS.bind(Messages.Citation_unreadable, e.getMessage())));
			}
		}).schedule();
	}

	private static void put(Display display, String copied, IWorkbenchPart part) {
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { copied }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		CiteHandler.say(part, Messages.Copy_done);
	}
}
