package org.assay.ui.timeline.internal.handlers;

import org.assay.ui.timeline.internal.TimelineView;

/** Puts the cursor into the search box of the timeline. */
public final class SearchHandler extends OnTimeline {

	@Override
	void run(TimelineView view) {
		view.focusSearch();
	}
}
