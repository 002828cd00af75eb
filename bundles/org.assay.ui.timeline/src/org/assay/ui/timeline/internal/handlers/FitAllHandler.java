package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.timeline.internal.TimelineView;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the time from the first to the last item. */
public final class FitAllHandler extends OnTimeline {

	@Override
	void run(TimelineView view, ExecutionEvent event) {
		view.canvas().fitAll();
	}
}
