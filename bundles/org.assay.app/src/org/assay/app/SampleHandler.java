package org.assay.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the sample case. */
public class SampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		new SampleCase(HandlerUtil.getActiveWorkbenchWindow(event)).open();
		return null;
	}
}
