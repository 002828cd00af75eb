package org.assay.ui.timeline.internal;

import java.util.function.Consumer;
import org.assay.core.OpenCase;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.TimelineProvider;

/**
 * The times of a case, read in the background, and the case they came from.
 *
 * @param isWhole whether these are all of them; if not, the others are being read
 */
record Loaded(OpenCase of, CaseTimeline timeline, boolean isWhole) {

	/** @param soFar told now and then, when it takes long, those that have been read */
	static Loaded read(OpenCase open, Consumer<Loaded> soFar) {
		return new Loaded(open,
				TimelineProvider.read(open, part -> soFar.accept(new Loaded(open, part, false))), true);
	}
}
