package org.assay.core.internal.change;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;

/** The steps of a change while it runs. */
final class Steps {
	private final List<Step> steps = new ArrayList<>();
	private Additions additions;

	/** @param what a change, see {@link OneStep#isChange} */
	void note(Notification what) {
		if (additions != null && additions.isContinuedBy(what)) {
			additions.add(what);
			return;
		}
		additions = Additions.isAddition(what) ? new Additions(what) : null;
		steps.add(additions == null ? OneStep.of(what) : additions);
	}

	/** Oldest first. */
	List<Step> list() {
		return List.copyOf(steps);
	}
}
