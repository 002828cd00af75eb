package org.assay.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Starts the tour. */
public class TourHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		new TourDialog(HandlerUtil.getActiveWorkbenchWindow(event)).open();
		return null;
	}
}
