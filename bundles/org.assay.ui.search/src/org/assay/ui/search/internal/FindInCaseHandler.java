package org.assay.ui.search.internal;

import org.assay.ui.UiIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the Search view to the front with the cursor in its box. */
public final class FindInCaseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(UiIds.SEARCH_VIEW) instanceof SearchView view) {
				view.focusBox();
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("the Search view could not be opened", e);
		}
	}
}
