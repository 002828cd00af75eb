package org.assay.ui.analysis.internal.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.overview.Count;
import org.assay.core.overview.Overview.Group;
import org.assay.ui.Place;
import org.assay.ui.UiIds;
import org.assay.ui.Words;
import org.assay.ui.analysis.internal.Messages;
import org.assay.ui.parts.Narrowable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Which view shows what a number counts, narrowed to it. UI thread only. */
final class Leads {
	/** By the begin of the number's id, the longer first. */
	private static final List<Map.Entry<String, String>> VIEWS = List.of(
			Map.entry("contradictions.", UiIds.CONTRADICTIONS_VIEW),
			Map.entry("proposals.comparison", UiIds.CONTRADICTIONS_VIEW),
			Map.entry("proposals.claim", UiIds.CLAIMS_VIEW),
			Map.entry("claims.", UiIds.CLAIMS_VIEW),
			Map.entry("proposals.figure", UiIds.FIGURES_VIEW),
			Map.entry("proposals.question", UiIds.MATRIX_VIEW),
			Map.entry("questions.", UiIds.MATRIX_VIEW),
			Map.entry("proposals.quotation", UiIds.ANNOTATIONS_VIEW),
			Map.entry("proposals.timeexpression", UiIds.ANNOTATIONS_VIEW),
			Map.entry("proposals.mention", UiIds.ANNOTATIONS_VIEW));

	private Leads() {
	}

	/**
	 * Shows what a number of a group counts; false when there is no view that does.
	 *
	 * @param brushed of what it is counted, in words; empty for the whole case
	 */
	static boolean follow(IWorkbenchPage page, Group group, Count count, String brushed) throws PartInitException {
		Optional<String> id = VIEWS.stream().filter(e -> count.id().startsWith(e.getKey())).map(Map.Entry::getValue)
				.findFirst();
		List<EObject> elements = count.elements().stream().filter(EObject.class::isInstance).map(EObject.class::cast)
				.toList();
		if (id.isEmpty() || elements.isEmpty()) {
			return false;
		}
		boolean isOfOneArticle = id.get().equals(UiIds.ANNOTATIONS_VIEW);
		IViewPart view = page.showView(id.get(), null,
				isOfOneArticle ? IWorkbenchPage.VIEW_VISIBLE : IWorkbenchPage.VIEW_ACTIVATE);
		if (isOfOneArticle) { // one goes on from the first in the text, with the keys there
			Optional<Place> first = Place.of(elements.getFirst());
			if (first.isPresent()) {
				Words.show(page, first.get());
			}
		}
		if (view instanceof Narrowable narrowable) {
			String words = NLS.bind(Messages.Overview_only, group.title(), count.words());
			narrowable.narrow(brushed.isEmpty() ? words : NLS.bind(Messages.Overview_onlyBrushed, brushed, words),
					elements);
		}
		return true;
	}
}
