package org.assay.analysis.internal.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.analysis.DocumentFindings;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;
import org.assay.analysis.internal.mapping.Draft;
import org.assay.analysis.internal.mapping.Place;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.eclipse.emf.ecore.EObject;

/** What the case holds already, by id and by place. */
final class Existing {
	private final Map<String, Judged> byId = new LinkedHashMap<>();
	private final Map<String, Judged> byPlace = new HashMap<>();
	private final Map<String, Document> documents = new LinkedHashMap<>();
	private final Map<Judged, String> matchedFrom = new HashMap<>();

	/** @param findings what is to be matched; what they do not speak of or rest on is left out */
	Existing(Case model, Findings findings) {
		Set<String> spokenOf = findings.documents().stream().map(DocumentFindings::documentId)
				.collect(Collectors.toSet());
		Set<String> pointedTo = pointedTo(findings);
		model.getDocuments().forEach(d -> documents.put(d.getId(), d));
		for (EObject part : model.eContents()) {
			if (part instanceof Document document && !spokenOf.contains(document.getId())) {
				index(document, pointedTo);
			} else if (part instanceof Document || findings.isAcrossDocuments()) {
				index(part);
			}
		}
	}

	/** Ids of the elements of documents that what was found across documents rests on. */
	private static Set<String> pointedTo(Findings findings) {
		Set<String> ids = new HashSet<>();
		findings.comparisons().forEach(c -> {
			c.a().elementId().ifPresent(ids::add);
			c.b().flatMap(Evidence::elementId).ifPresent(ids::add);
		});
		findings.questions().forEach(q -> ids.addAll(q.claimIds()));
		findings.events().forEach(e -> e.evidence().forEach(v -> v.elementId().ifPresent(ids::add)));
		return ids;
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
		for (EObject part : ids.isEmpty() ? List.<EObject>of() : document.eContents()) {
			if (part instanceof Judged judged && ids.contains(judged.getId())) {
				byId.put(judged.getId(), judged);
			}
		}
	}

	Map<String, Document> documents() {
		return documents;
	}

	Map<String, Judged> elements() {
		return byId;
	}

	/**
	 * The element that is the same as the draft: the one with its id, wherever the analyst has moved it; or else one that
	 * somebody else made at the same place.
	 */
	Optional<Judged> match(Draft draft) {
		Judged same = byId.get(draft.element().getId());
		if (same == null) {
			Judged twin = byPlace.get(draft.place());
			same = twin != null && !draft.place().equals(matchedFrom.get(twin)) ? twin : null;
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
