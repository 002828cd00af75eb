package org.assay.ui.internal.way;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Leads back to the list from which one came to the words. */
public class BackHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WayBack.of(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()).goBack();
		return null;
	}
}
