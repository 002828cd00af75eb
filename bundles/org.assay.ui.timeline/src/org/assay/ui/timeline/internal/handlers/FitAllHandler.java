package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.timeline.internal.TimelineView;

/** Shows the time from the first to the last item. */
public final class FitAllHandler extends OnTimeline {

	@Override
	void run(TimelineView view) {
		view.canvas().fitAll();
	}
}
