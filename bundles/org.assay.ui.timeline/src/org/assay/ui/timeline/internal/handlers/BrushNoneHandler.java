package org.assay.ui.timeline.internal.handlers;

import java.util.Optional;
import org.assay.ui.timeline.internal.TimelineView;
import org.eclipse.core.commands.ExecutionEvent;

/** Has the other views list all again. */
public final class BrushNoneHandler extends OnTimeline {

	@Override
	void run(TimelineView view, ExecutionEvent event) {
		view.canvas().brush().set(Optional.empty());
	}
}
