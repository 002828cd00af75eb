package org.assay.ui.search.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.Identified;
import org.assay.search.Found;
import org.assay.search.Hit;
import org.eclipse.emf.ecore.EObject;

/** Makes rows of what was found, with the elements of the case it stands for. */
final class Rows {
	private final Map<String, Document> documents = new HashMap<>();
	private final Map<String, Map<String, EObject>> marked = new HashMap<>();
	private final Map<String, EObject> others = new HashMap<>();

	private Rows(OpenCase open) {
		open.model().getDocuments().forEach(d -> documents.put(d.getId(), d));
		open.model().getSources().forEach(s -> others.put(s.getId(), s));
		open.model().getQuestions().forEach(q -> others.put(q.getId(), q));
	}

	/** To be called while nobody changes the model. */
	static List<Row> of(OpenCase open, Found found) {
		Rows rows = new Rows(open);
		List<Row> result = new ArrayList<>();
		for (Found.Group group : found.groups()) {
			List<Row> hits = new ArrayList<>(group.hits().stream().map(h -> Row.of(h, rows.element(h))).toList());
			if (hits.size() < group.count()) {
				hits.add(Row.more(group));
			}
			result.add(Row.heading(group, List.copyOf(hits)));
		}
		return result;
	}

	private EObject element(Hit hit) {
		Document document = documents.get(hit.documentId());
		return switch (hit.kind()) {
		case document -> document;
		case question, source -> others.get(hit.id());
		default -> document == null ? null : marked.computeIfAbsent(hit.documentId(), id -> marked(document))
				.get(hit.id());
		};
	}

	private static Map<String, EObject> marked(Document document) {
		Map<String, EObject> result = new HashMap<>();
		for (Identified annotation : document.getAnnotations()) {
			result.put(annotation.getId(), annotation);
		}
		for (Identified claim : document.getClaims()) {
			result.put(claim.getId(), claim);
		}
		return result;
	}
}
