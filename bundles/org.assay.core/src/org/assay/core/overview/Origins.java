package org.assay.core.overview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Verdicts;

/** Which documents go back to one upstream, without the groups that the analyst rejected; overlapping ones are one. Pure. */
public final class Origins {
	private final Map<String, String> origins;

	private Origins(Map<String, String> origins) {
		this.origins = origins;
	}

	public static Origins of(Case model) {
		Map<String, String> of = new HashMap<>();
		model.getOrigins().stream().filter(Verdicts::stands).forEach(origin -> {
			Set<String> ids = new HashSet<>();
			origin.getDocuments().forEach(d -> ids.add(d.getId()));
			Set<String> known = new HashSet<>();
			ids.stream().filter(of::containsKey).forEach(id -> known.add(of.get(id)));
			of.replaceAll((id, o) -> known.contains(o) ? origin.getId() : o);
			ids.forEach(id -> of.put(id, origin.getId()));
		});
		return new Origins(of);
	}

	/** Id of the origin of a document; of the document itself when it shares none. */
	public String of(String documentId) {
		return origins.getOrDefault(documentId, documentId);
	}

	/** As {@link #of(String)}; documents of one outlet, which is no second voice, go back to it when they share no other. */
	String voice(Document document) {
		String origin = origins.get(document.getId());
		return origin != null ? origin
				: document.getOutlet() == null ? document.getId() : document.getOutlet().getId();
	}
}
