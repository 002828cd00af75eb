package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.UiIds;
import org.assay.ui.timeline.internal.TimelineView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the timeline that is active, or else on the one of the page. Does nothing when there is none. */
abstract class OnTimeline extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (!(part instanceof TimelineView)) {
			part = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(UiIds.TIMELINE_VIEW);
		}
		if (part instanceof TimelineView view) {
			run(view, event);
		}
		return null;
	}

	abstract void run(TimelineView view, ExecutionEvent event);
}
