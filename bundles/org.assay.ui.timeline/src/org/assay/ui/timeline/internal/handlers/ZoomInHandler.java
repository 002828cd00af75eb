package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.timeline.internal.TimelineView;

/** Shows less time in more detail. */
public final class ZoomInHandler extends OnTimeline {
	private static final double FACTOR = 0.625;

	@Override
	void run(TimelineView view) {
		view.canvas().zoom(FACTOR);
	}
}
