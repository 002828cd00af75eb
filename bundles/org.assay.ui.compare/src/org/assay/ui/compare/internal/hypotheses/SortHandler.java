package org.assay.ui.compare.internal.hypotheses;

import org.assay.ui.UiIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the evidence that tells most of the hypotheses apart first, or back in the order in which it was added. */
public class SortHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		HandlerUtil.toggleCommandState(event.getCommand());
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (page.findView(UiIds.HYPOTHESES_VIEW) instanceof HypothesesView view) {
			view.sort();
		}
		return null;
	}
}
