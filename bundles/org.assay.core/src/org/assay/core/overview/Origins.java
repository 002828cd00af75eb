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
	private final Map<String, String> voices;

	private Origins(Map<String, String> origins, Map<String, String> voices) {
		this.origins = origins;
		this.voices = voices;
	}

	public static Origins of(Case model) {
		Map<String, String> origins = new HashMap<>();
		model.getOrigins().stream().filter(Verdicts::stands).forEach(origin -> {
			Set<String> ids = new HashSet<>();
			origin.getDocuments().forEach(d -> ids.add(d.getId()));
			join(origins, ids, origin.getId());
		});
		Map<String, String> voices = new HashMap<>(origins);
		Map<String, Set<String>> byOutlet = new HashMap<>();
		model.getDocuments().stream().filter(d -> d.getOutlet() != null).forEach(
				d -> byOutlet.computeIfAbsent(d.getOutlet().getId(), o -> new HashSet<>()).add(d.getId()));
		byOutlet.forEach((outlet, ids) -> join(voices, ids, outlet));
		return new Origins(origins, voices);
	}

	/** Documents that one of these was joined with before are joined with all of them. */
	private static void join(Map<String, String> joined, Set<String> documents, String as) {
		Set<String> known = new HashSet<>();
		documents.stream().filter(joined::containsKey).forEach(id -> known.add(joined.get(id)));
		joined.replaceAll((id, o) -> known.contains(o) ? as : o);
		documents.forEach(id -> joined.put(id, as));
	}

	/** Id of the origin of a document; of the document itself when it shares none. */
	public String of(String documentId) {
		return origins.getOrDefault(documentId, documentId);
	}

	/** As {@link #of(String)}; but documents of one outlet, and all that these share an origin with, are one voice. */
	String voice(Document document) {
		return voices.getOrDefault(document.getId(), document.getId());
	}
}
