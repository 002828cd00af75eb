package org.assay.help.internal;

import java.util.Optional;
import org.assay.help.HelpIds;
import org.assay.ui.UiIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the page of the guide that is asked for, or else the one that belongs to the dialog or the part in front. */
public class OpenHandler extends AbstractHandler {
	private final PageOf pages = new PageOf();

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<GuideAddress> asked = Optional.ofNullable(event.getParameter(HelpIds.PAGE)).map(GuideAddress::new);
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Optional<Shell> dialog = Optional.ofNullable(HandlerUtil.getActiveShell(event))
				.filter(s -> window == null || s != window.getShell());
		if (dialog.isPresent()) {
			above(dialog.get(), asked.or(() -> pages.dialog(dialog.get())).orElseGet(() -> pages.part(part(window))));
		} else if (window != null && window.getActivePage() != null) {
			show(window.getActivePage(), asked.orElseGet(() -> pages.part(part(window))));
		}
		return null;
	}

	/** Id of the part in front, or of the perspective when there is none. */
	private static String part(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		if (part != null) {
			return part.getSite().getId();
		}
		return page == null || page.getPerspective() == null ? "" : page.getPerspective().getId();
	}

	private static void above(Shell dialog, GuideAddress address) {
		if (!(dialog.getData() instanceof GuideWindow)) { // otherwise it is read already
			GuideWindow.open(dialog, address);
		}
	}

	private static void show(IWorkbenchPage page, GuideAddress address) throws ExecutionException {
		try {
			((GuideView) page.showView(UiIds.GUIDE_VIEW)).pane().open(address);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
