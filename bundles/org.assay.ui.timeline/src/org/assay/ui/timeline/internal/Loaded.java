package org.assay.ui.timeline.internal;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
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

	/**
	 * The times of a case as it is now; they are not read again while nothing has changed.
	 *
	 * @param cancelled asked before each article
	 * @param soFar     told now and then, when it takes long, those that have been read
	 * @throws CancellationException when asked to stop
	 */
	static Loaded read(OpenCase open, BooleanSupplier cancelled, Consumer<Loaded> soFar) {
		return open.read(() -> {
			Optional<CaseTimeline> kept = KeptTimes.of(open);
			CaseTimeline timeline = kept.orElseGet(() -> TimelineProvider.read(open, cancelled,
					part -> soFar.accept(new Loaded(open, part, false))));
			if (kept.isEmpty()) {
				KeptTimes.keep(open, timeline);
			}
			return new Loaded(open, timeline, true);
		});
	}
}
