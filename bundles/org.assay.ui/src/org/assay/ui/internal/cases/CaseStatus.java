package org.assay.ui.internal.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.model.Case;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.ui.Counts;
import org.assay.ui.Dates;
import org.assay.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What the status line says about the case: "14 proposals left · saved 10:32". Pure functions. */
final class CaseStatus {

	private CaseStatus() {
	}

	/** How many elements of the case wait for a decision. */
	static long proposals(Case of) {
		return of.getDocuments().stream()
				.flatMap(d -> Stream.concat(d.getAnnotations().stream(), d.getClaims().stream()))
				.filter(j -> Verdicts.of(j) == Verdict.PROPOSED).count();
	}

	/**
	 * @param hasFailed whether saving failed the last time it was tried
	 * @param savedAt   when the case was last saved in this session, if it was
	 */
	static String words(long proposals, boolean isReadOnly, boolean isDirty, boolean hasFailed,
			Optional<Instant> savedAt, ZoneId zone) {
		List<String> parts = new ArrayList<>();
		if (proposals > 0) {
			parts.add(proposals == 1 ? Messages.Status_oneLeft : NLS.bind(Messages.Status_left, Counts.of(proposals)));
		}
		if (isReadOnly) {
			parts.add(Messages.Status_readOnly);
		} else if (hasFailed) {
			parts.add(Messages.Status_failed);
		} else if (isDirty) {
			parts.add(Messages.Status_unsaved);
		} else {
			parts.add(savedAt.map(at -> NLS.bind(Messages.Status_saved, Dates.clock(at, zone)))
					.orElse(Messages.Status_allSaved));
		}
		return String.join(" \u00b7 ", parts);
	}
}
