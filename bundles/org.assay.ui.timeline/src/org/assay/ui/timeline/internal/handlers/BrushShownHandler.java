package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.timeline.internal.TimelineView;
import org.eclipse.core.commands.ExecutionEvent;

/** Has the other views list what lies in the time that is shown. */
public final class BrushShownHandler extends OnTimeline {

	@Override
	void run(TimelineView view, ExecutionEvent event) {
		view.canvas().brush().takeShown();
	}
}
