package org.assay.help.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does in the guide what the platform's commands do in other parts. */
public class GuideHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof GuideView view) {
			view.pane().run(GuideAction.of(event.getCommand().getId()));
		}
		return null;
	}
}
