package org.assay.ui.compare.internal.hypotheses;

import org.assay.ui.ActiveCase;
import org.assay.ui.UiIds;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds the marked words of an article or the selected rows of a table to the evidence; the view opens beside it. */
public class AddToEvidenceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ChosenEvidence chosen = ChosenEvidence.of(HandlerUtil.getActivePart(event),
				HandlerUtil.getCurrentSelection(event));
		if (chosen.isEmpty()) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.AddToEvidence_title,
					Messages.AddToEvidence_nothing);
			return null;
		}
		ActiveCase active = HandlerUtil.getActiveSite(event).getService(ActiveCase.class);
		active.get().filter(open -> !open.isReadOnly()).ifPresent(open -> {
			chosen.add(open, Messages.Undo_addEvidence);
			say(HandlerUtil.getActivePart(event), NLS.bind(Messages.AddToEvidence_done, chosen.size()));
		});
		try {
			HandlerUtil.getActiveSite(event).getPage().showView(UiIds.HYPOTHESES_VIEW, null,
					IWorkbenchPage.VIEW_CREATE);
		} catch (PartInitException e) {
			throw new ExecutionException("The view of hypotheses could not be opened.", e);
		}
		return null;
	}

	/** The view may lie behind the one that the reader stays in. */
	private static void say(IWorkbenchPart part, String words) {
		if (part instanceof IEditorPart editor) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(words);
		} else if (part instanceof IViewPart view) {
			view.getViewSite().getActionBars().getStatusLineManager().setMessage(words);
		}
	}
}
