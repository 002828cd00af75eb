package org.assay.ui.timeline.internal;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.assay.core.OpenCase;
import org.assay.timeline.CaseTimeline;

/** The times of the case that was read last, as long as nothing in it has changed and memory is not needed elsewhere. Safe for many threads. */
final class KeptTimes {
	private static final AtomicReference<Kept> LAST = new AtomicReference<>();

	private record Kept(WeakReference<OpenCase> of, long revision, SoftReference<CaseTimeline> timeline) {
	}

	private KeptTimes() {
	}

	/** The times of a case as it is now; the caller sees to it that nobody changes it meanwhile. */
	static Optional<CaseTimeline> of(OpenCase open) {
		Kept kept = LAST.get();
		if (kept == null || !kept.of().refersTo(open) || kept.revision() != open.revision()) {
			return Optional.empty();
		}
		return Optional.ofNullable(kept.timeline().get());
	}

	/** Keeps the times of a case as it is now, and no others. */
	static void keep(OpenCase open, CaseTimeline timeline) {
		LAST.set(new Kept(new WeakReference<>(open), open.revision(), new SoftReference<>(timeline)));
	}
}
