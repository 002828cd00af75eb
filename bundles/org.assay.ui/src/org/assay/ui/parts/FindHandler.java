package org.assay.ui.parts;

import org.assay.ui.find.Finds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the cursor where the active part takes words to look for. */
public class FindHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof Finds part) {
			part.find();
		}
		return null;
	}
}
