package org.assay.ui.parts;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the cursor into the filter box of the active table. */
public class FilterHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CaseTableView<?> view) {
			view.focusFilter();
		}
		return null;
	}
}
