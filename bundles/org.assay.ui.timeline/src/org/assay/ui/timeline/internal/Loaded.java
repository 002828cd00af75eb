package org.assay.ui.timeline.internal;

import org.assay.core.OpenCase;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.TimelineProvider;

/** The times of a case, read in the background, and the case they came from. */
record Loaded(OpenCase of, CaseTimeline timeline) {

	static Loaded read(OpenCase open) {
		return new Loaded(open, TimelineProvider.read(open));
	}
}
