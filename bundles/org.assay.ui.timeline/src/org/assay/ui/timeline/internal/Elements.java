package org.assay.ui.timeline.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Identified;
import org.assay.timeline.Evidence;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.Unplaced;
import org.eclipse.emf.ecore.EObject;

/** From items of the timeline to elements of the model and back. */
final class Elements {

	private Elements() {
	}

	/** What an item stands for; the document when the element is gone. Nothing when that is gone too. */
	static Optional<EObject> of(Case model, TimelineItem item) {
		Evidence evidence = item.evidence().get(0);
		return of(model, evidence.documentId(), evidence.elementId());
	}

	/** The same for a time that has no place. */
	static Optional<EObject> of(Case model, Unplaced unplaced) {
		return of(model, unplaced.documentId(), unplaced.elementId());
	}

	private static Optional<EObject> of(Case model, String documentId, String elementId) {
		return document(model, documentId).map(d -> inside(d, elementId).<EObject>map(e -> e).orElse(d));
	}

	static Optional<Document> document(Case model, String id) {
		return model.getDocuments().stream().filter(d -> id.equals(d.getId())).findFirst();
	}

	/** Ids of all that is meant when an element is selected: of a claim also its times and its quotation. */
	static Set<String> ids(List<EObject> elements) {
		Set<String> ids = new TreeSet<>();
		for (EObject element : elements) {
			if (element instanceof Identified identified && identified.getId() != null) {
				ids.add(identified.getId());
			}
			if (element instanceof Claim claim) {
				claim.getTimes().forEach(t -> ids.add(t.getId()));
				if (claim.getQuotation() != null) {
					ids.add(claim.getQuotation().getId());
				}
			}
		}
		return ids;
	}

	private static Optional<Identified> inside(Document document, String id) {
		for (Identified annotation : document.getAnnotations()) {
			if (id.equals(annotation.getId())) {
				return Optional.of(annotation);
			}
		}
		return document.getClaims().stream().filter(c -> id.equals(c.getId())).map(Identified.class::cast).findFirst();
	}
}
