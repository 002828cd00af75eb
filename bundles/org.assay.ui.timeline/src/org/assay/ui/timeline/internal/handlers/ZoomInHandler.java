package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.timeline.internal.TimelineView;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows less time in more detail. */
public final class ZoomInHandler extends OnTimeline {
	private static final double FACTOR = 0.625;

	@Override
	void run(TimelineView view, ExecutionEvent event) {
		view.canvas().zoom(FACTOR);
	}
}
