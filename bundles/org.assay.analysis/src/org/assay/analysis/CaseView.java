package org.assay.analysis;

import java.util.List;
import java.util.Optional;
import org.assay.comparison.Rate;

/** A case, read only. It does not change while an analysis runs. */
public interface CaseView {

	String name();

	List<SourceView> sources();

	/** In the order of the case. */
	List<DocumentView> documents();

	/** Dated conversion rates that the analyst supplied. */
	List<Rate> rates();

	default Optional<DocumentView> document(String id) {
		return documents().stream().filter(d -> d.id().equals(id)).findFirst();
	}

	/**
	 * Who publishes or speaks.
	 *
	 * @param grade {@code A} to {@code F}, or empty when the analyst has not graded it
	 */
	record SourceView(String id, String name, String kind, String grade) {
	}
}
