package org.assay.ui.annotate.internal.marks;

import java.util.EnumSet;
import java.util.Set;
import org.assay.model.Verdict;

/** Which marks are shown. Rejected ones are hidden unless asked for. Mutable; used by one view. */
public final class MarkFilter {
	private final Set<MarkKind> hidden = EnumSet.noneOf(MarkKind.class);
	private boolean rejected;

	public boolean shows(MarkKind kind) {
		return !hidden.contains(kind);
	}

	public void show(MarkKind kind, boolean show) {
		if (show) {
			hidden.remove(kind);
		} else {
			hidden.add(kind);
		}
	}

	public boolean showsRejected() {
		return rejected;
	}

	public void showRejected(boolean show) {
		rejected = show;
	}

	public boolean shows(Mark mark) {
		return shows(mark.kind()) && (rejected || mark.verdict() != Verdict.REJECTED);
	}
}
