package org.assay.ui;

import java.util.Locale;
import java.util.Optional;
import org.assay.core.decisions.TrackRecord;
import org.assay.core.decisions.TrackRecord.Outcome;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Source;
import org.assay.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Track records in words for the window. Pure; any thread that may read the model. */
public final class Records {

	private Records() {
	}

	/** Such as "7 of 9 judged claims held up (78%, 95% interval 45 to 94%, n = 9)", or that nothing is judged yet. */
	public static String words(TrackRecord record) {
		if (record.n() == 0) {
			return Messages.Record_none;
		}
		return NLS.bind(record.n() == 1 ? Messages.Record_one : Messages.Record_many, new Object[] { record.held(),
				record.n(), percent((double) record.held() / record.n()), percent(record.low()),
				percent(record.high()) });
	}

	/** How a claim counts and for whom, such as "held up, counted for Quay Post". */
	public static String words(Document document, Claim claim) {
		Outcome outcome = TrackRecord.outcome(claim);
		Optional<String> source = TrackRecord.source(document, claim).map(Source::getName);
		String words = switch (outcome) {
		case held -> Messages.Outcome_held;
		case failed -> Messages.Outcome_failed;
		case open -> Messages.Outcome_open;
		};
		return outcome == Outcome.open ? words
				: source.map(s -> NLS.bind(Messages.Outcome_for, words, s))
						.orElse(NLS.bind(Messages.Outcome_forNobody, words));
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.0f", 100 * share);
	}
}
