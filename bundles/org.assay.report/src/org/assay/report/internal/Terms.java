package org.assay.report.internal;

import org.assay.model.Consistency;
import org.assay.model.Credibility;
import org.assay.model.Grade;
import org.assay.model.Judged;
import org.assay.model.Modality;
import org.assay.model.Stance;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.model.Zone;

/** The model's terms in the words of a report. */
final class Terms {
	private Terms() {
	}

	static String grade(Grade grade) {
		return switch (grade) {
		case A -> "A, completely reliable";
		case B -> "B, usually reliable";
		case C -> "C, fairly reliable";
		case D -> "D, not usually reliable";
		case E -> "E, unreliable";
		case F -> "F, cannot be judged";
		case UNGRADED -> "not graded";
		};
	}

	static String credibility(Credibility credibility) {
		return switch (credibility) {
		case CONFIRMED -> "1, confirmed by other sources";
		case PROBABLE -> "2, probably true";
		case POSSIBLE -> "3, possibly true";
		case DOUBTFUL -> "4, doubtful";
		case IMPROBABLE -> "5, improbable";
		case UNDETERMINED -> "6, truth cannot be judged";
		case UNGRADED -> "";
		};
	}

	static String consistency(Consistency consistency) {
		return switch (consistency) {
		case VERY_INCONSISTENT -> "\u2212\u2212 very inconsistent";
		case INCONSISTENT -> "\u2212 inconsistent";
		case NEUTRAL -> "0 neutral";
		case CONSISTENT -> "+ consistent";
		case VERY_CONSISTENT -> "++ very consistent";
		case NOT_APPLICABLE -> "not applicable";
		};
	}

	static String modality(Modality modality) {
		return switch (modality) {
		case ASSERTED -> "flatly";
		case HEDGED -> "hedged";
		case CONDITIONAL -> "on a condition";
		case INTENDED -> "as a plan";
		case DEMANDED -> "as a demand";
		case ASKED -> "as a question";
		};
	}

	static String stance(Stance stance) {
		return stance.getName();
	}

	static String verdict(Judged element) {
		return switch (Verdicts.of(element)) {
		case PROPOSED -> "proposed";
		case ACCEPTED -> "accepted";
		case REJECTED -> "rejected";
		case UNSURE -> "left open";
		};
	}

	static boolean stands(Judged element) {
		return Verdicts.of(element) != Verdict.REJECTED;
	}

	static String zone(Zone zone) {
		return zone.getKind().getName();
	}
}
