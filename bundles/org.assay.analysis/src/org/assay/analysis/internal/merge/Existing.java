package org.assay.analysis.internal.merge;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.analysis.DocumentFindings;
import org.assay.analysis.Findings;
import org.assay.analysis.internal.mapping.Draft;
import org.assay.analysis.internal.mapping.Ids;
import org.assay.analysis.internal.mapping.Place;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.eclipse.emf.ecore.EObject;

/** What the case holds already, by id and by place. */
final class Existing {
	private final Case model;
	private final Map<String, Judged> byId = new HashMap<>();
	private final Map<String, Judged> byPlace = new HashMap<>();
	private final Map<String, Document> documents = new LinkedHashMap<>();
	private final Map<Judged, String> matchedFrom = new HashMap<>();

	/**
	 * @param findings what is to be matched; what they do not speak of or rest on is left out
	 * @param held     elements that proposals are known to be matched with
	 */
	Existing(Case model, Findings findings, Set<Judged> held) {
		this.model = model;
		Set<String> spokenOf = findings.documents().stream().map(DocumentFindings::documentId)
				.collect(Collectors.toSet());
		model.getDocuments().forEach(d -> documents.put(d.getId(), d));
		held.forEach(e -> matchedFrom.put(e, ""));
		for (EObject part : model.eContents()) {
			boolean isWanted = part instanceof Document document ? spokenOf.contains(document.getId())
					: findings.isAcrossDocuments() && !held.contains(part);
			if (isWanted) {
				index(part);
			}
		}
	}

	/** Takes back that an element is known to be matched; takes in all that it may rest on. */
	void release(Judged held) {
		matchedFrom.remove(held);
		index(held);
		PlanMemory.elements(held).forEach(e -> byId.put(e.getId(), e));
	}

	/** Takes in the elements of documents that some proposals rest on. */
	void lookFor(RestedOn restedOn) {
		restedOn.documents().stream().map(documents::get).filter(Objects::nonNull)
				.forEach(d -> index(d, restedOn.elements()));
		if (!byId.keySet().containsAll(restedOn.elements())) {
			model.getDocuments().stream().filter(d -> !restedOn.documents().contains(d.getId()))
					.forEach(d -> index(d, restedOn.elements()));
		}
	}

	/** An element that the findings speak of or rest on; null when none has the id. */
	Judged element(String id) {
		return byId.get(id);
	}

	private void index(EObject part) {
		add(part);
		for (Iterator<EObject> all = part.eAllContents(); all.hasNext();) {
			add(all.next());
		}
	}

	private void add(EObject object) {
		if (object instanceof Judged judged) {
			byId.put(judged.getId(), judged);
			byPlace.putIfAbsent(Place.of(judged), judged);
		}
	}

	/** What is judged in a document is a direct part of it. */
	private void index(Document document, Set<String> ids) {
		for (EObject part : document.eContents()) {
			if (part instanceof Judged judged && ids.contains(judged.getId())) {
				byId.put(judged.getId(), judged);
			}
		}
	}

	Map<String, Document> documents() {
		return documents;
	}

	/**
	 * The element that is the same as the draft: the one with its id, wherever the analyst has moved it; or else one that
	 * somebody else made at the same place. A second element of ours at that place is not the first.
	 */
	Optional<Judged> match(Draft draft) {
		Judged same = byId.get(draft.element().getId());
		if (same == null) {
			Judged twin = byPlace.get(draft.place());
			same = twin != null && !draft.place().equals(matchedFrom.get(twin)) && !Ids.isOfOnePlace(twin.getId(),
					draft.element().getId()) ? twin : null;
		}
		if (same != null) {
			matchedFrom.put(same, draft.place());
		}
		return Optional.ofNullable(same);
	}

	boolean isMatched(Judged element) {
		return matchedFrom.containsKey(element);
	}
}
