package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.timeline.internal.TimelineView;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows more time in less detail. */
public final class ZoomOutHandler extends OnTimeline {
	private static final double FACTOR = 1.6;

	@Override
	void run(TimelineView view, ExecutionEvent event) {
		view.canvas().zoom(FACTOR);
	}
}
