package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.timeline.internal.TimelineView;

/** Shows the time in which things were said and published. */
public final class FitReportingHandler extends OnTimeline {

	@Override
	void run(TimelineView view) {
		view.canvas().fitReporting();
	}
}
