package org.assay.writeup;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.assay.core.OpenCase;
import org.assay.model.AttributionLink;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Quotation;
import org.assay.model.Verdicts;

/** The documents of a case as write-ups cite them. */
public final class CitedTexts {
	private CitedTexts() {
	}

	/**
	 * All documents whose text can be read, by id.
	 *
	 * @param failed told of each other one and why
	 */
	public static Map<String, CitedText> of(OpenCase open, BiConsumer<Document, IOException> failed) {
		Map<String, CitedText> texts = new LinkedHashMap<>();
		Map<String, String> origins = open.read(() -> origins(open.model()));
		for (Document document : open.read(() -> List.copyOf(open.model().getDocuments()))) {
			String id = document.getId();
			try {
				texts.put(id, new CitedText(id, open.text(document), open.read(() -> names(document)),
						origins.getOrDefault(id, id)));
			} catch (IOException e) {
				failed.accept(document, e);
			}
		}
		return texts;
	}

	/** The origin of each document that shares one, without those that the analyst rejected; overlapping ones are one. */
	private static Map<String, String> origins(Case model) {
		Map<String, String> of = new HashMap<>();
		model.getOrigins().stream().filter(Verdicts::stands).forEach(origin -> {
			Set<String> ids = new HashSet<>();
			origin.getDocuments().forEach(d -> ids.add(d.getId()));
			Set<String> known = new HashSet<>();
			ids.stream().map(of::get).filter(o -> o != null).forEach(known::add);
			of.replaceAll((id, o) -> known.contains(o) ? origin.getId() : o);
			ids.forEach(id -> of.put(id, origin.getId()));
		});
		return of;
	}

	private static Set<String> names(Document document) {
		Set<String> names = new HashSet<>();
		add(names, document.getTitle());
		add(names, document.getByline());
		if (document.getOutlet() != null) {
			add(names, document.getOutlet().getName());
			document.getOutlet().getAliases().forEach(a -> add(names, a));
		}
		document.getAnnotations().stream().filter(Quotation.class::isInstance).map(Quotation.class::cast)
				.filter(Verdicts::stands).forEach(q -> {
					add(names, q.getSpeaker());
					add(names, q.getVia());
				});
		document.getClaims().stream().filter(Verdicts::stands).flatMap(c -> c.getChain().stream())
				.map(AttributionLink::getName).forEach(n -> add(names, n));
		return names;
	}

	private static void add(Set<String> names, String name) {
		if (name != null && !name.isBlank()) {
			names.add(name);
		}
	}
}
