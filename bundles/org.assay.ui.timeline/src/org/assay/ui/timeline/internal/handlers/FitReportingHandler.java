package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.timeline.internal.TimelineView;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the time in which things were said and published. */
public final class FitReportingHandler extends OnTimeline {

	@Override
	void run(TimelineView view, ExecutionEvent event) {
		view.canvas().fitReporting();
	}
}
