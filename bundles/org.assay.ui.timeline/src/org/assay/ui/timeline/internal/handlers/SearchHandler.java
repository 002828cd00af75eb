package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.timeline.internal.TimelineView;
import org.eclipse.core.commands.ExecutionEvent;

/** Puts the cursor into the search box of the timeline. */
public final class SearchHandler extends OnTimeline {

	@Override
	void run(TimelineView view, ExecutionEvent event) {
		view.focusSearch();
	}
}
