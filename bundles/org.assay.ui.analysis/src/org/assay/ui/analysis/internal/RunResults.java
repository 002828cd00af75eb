package org.assay.ui.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assay.analysis.run.AnalysisOutcome;

/** What the analyses run in one window gave to show; the latest of each analysis. UI thread only. */
public final class RunResults {
	private final List<AnalysisOutcome> outcomes = new ArrayList<>();
	private final List<Runnable> followers = new CopyOnWriteArrayList<>();

	/** The outcomes that have something to show, the latest first. */
	List<AnalysisOutcome> all() {
		return List.copyOf(outcomes);
	}

	/** Puts an outcome first; an earlier one of the same analysis gives way. */
	public void add(AnalysisOutcome outcome) {
		outcomes.removeIf(o -> o.analysis().id().equals(outcome.analysis().id()));
		if (!outcome.results().isEmpty()) {
			outcomes.addFirst(outcome);
		}
		followers.forEach(Runnable::run);
	}

	/** Forgets everything, as another case is shown. */
	void clear() {
		outcomes.clear();
		followers.forEach(Runnable::run);
	}

	/** @return runs when the caller wants to hear no more */
	Runnable follow(Runnable whenChanged) {
		followers.add(whenChanged);
		whenChanged.run();
		return () -> followers.remove(whenChanged);
	}
}
