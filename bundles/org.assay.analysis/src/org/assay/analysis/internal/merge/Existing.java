package org.assay.analysis.internal.merge;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

	Existing(Case model) {
		for (Iterator<EObject> all = model.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Document document) {
				documents.put(document.getId(), document);
			} else if (object instanceof Judged judged) {
				byId.put(judged.getId(), judged);
				byPlace.putIfAbsent(Place.of(judged), judged);
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
