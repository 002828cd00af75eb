package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.timeline.internal.TimelineView;
import org.eclipse.core.commands.ExecutionEvent;

/** Lets the stretch of time that the other views list begin with the mark that has the focus. */
public final class BrushFromHandler extends OnTimeline {

	@Override
	void run(TimelineView view, ExecutionEvent event) {
		view.canvas().brush().beginAtFocus();
	}
}
