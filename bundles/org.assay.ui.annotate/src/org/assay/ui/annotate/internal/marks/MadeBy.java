package org.assay.ui.annotate.internal.marks;

import java.util.Optional;

/**
 * Of which origin marks are wanted.
 *
 * @param isAnalyst those that the analyst made; else those of an analysis
 * @param analysis  id of the only analysis; empty for any
 */
public record MadeBy(boolean isAnalyst, Optional<String> analysis) {
	/** Those that the analyst made. */
	public static final MadeBy ANALYST = new MadeBy(true, Optional.empty());
	/** Those that any analysis proposed, whatever was decided about them. */
	public static final MadeBy ANALYSIS = new MadeBy(false, Optional.empty());

	/** Those of one analysis. */
	public static MadeBy analysis(String id) {
		return new MadeBy(false, Optional.of(id));
	}

	/** Whether it is wanted. */
	public boolean fits(Origin origin) {
		return origin.isAnalyst() == isAnalyst && analysis.filter(id -> !id.equals(origin.by())).isEmpty();
	}
}
