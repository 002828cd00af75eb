package org.assay.app;

import java.util.List;
import org.assay.ui.UiIds;

/**
 * One step of the tour.
 *
 * @param view     that is brought up with the step
 * @param document whether the first document is opened with it
 * @param below    whether the view lies in the lower half of the window
 */
record TourStep(String title, String text, String view, boolean document, boolean below) {

	/** The five steps, in order. */
	static List<TourStep> all() {
		return List.of(new TourStep(Messages.Tour_case, Messages.Tour_caseText, UiIds.CASE_EXPLORER, false, false),
				new TourStep(Messages.Tour_judge, Messages.Tour_judgeText, UiIds.ANNOTATIONS_VIEW, true, false),
				new TourStep(Messages.Tour_claims, Messages.Tour_claimsText, UiIds.CLAIMS_VIEW, false, true),
				new TourStep(Messages.Tour_figures, Messages.Tour_figuresText, UiIds.FIGURES_VIEW, false, true),
				new TourStep(Messages.Tour_own, Messages.Tour_ownText, UiIds.CASE_EXPLORER, false, false));
	}
}
