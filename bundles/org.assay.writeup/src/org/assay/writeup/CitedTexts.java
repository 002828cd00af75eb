package org.assay.writeup;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.core.overview.Origins;
import org.assay.model.AttributionLink;
import org.assay.model.Document;
import org.assay.model.Quotation;
import org.assay.model.Verdicts;
import org.assay.text.SourceText;
import org.assay.text.Span;

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
		return of(open, open.read(() -> List.copyOf(open.model().getDocuments())), failed);
	}

	/** Those documents of some ids that are in the case. */
	static Map<String, CitedText> of(OpenCase open, Set<String> ids, BiConsumer<Document, IOException> failed) {
		return of(open, open.read(
				() -> open.model().getDocuments().stream().filter(d -> ids.contains(d.getId())).toList()), failed);
	}

	private static Map<String, CitedText> of(OpenCase open, List<Document> documents,
			BiConsumer<Document, IOException> failed) {
		Map<String, CitedText> texts = new LinkedHashMap<>();
		Origins origins = open.read(() -> Origins.of(open.model()));
		for (Document document : documents) {
			String id = document.getId();
			try {
				texts.put(id, new CitedText(id, open.text(document), open.read(() -> names(document)),
						origins.of(id)));
			} catch (IOException e) {
				failed.accept(document, e);
			}
		}
		return texts;
	}

	/**
	 * The Markdown of a citation of words, labelled with the outlet or else the title.
	 *
	 * @param units of the words in the text of the document, UTF-16 units; white space at their ends is left out
	 */
	public static String cite(Document document, SourceText text, Span units) {
		String words = text.at(units);
		int lead = words.length() - words.stripLeading().length();
		Span trimmed = words.isBlank() ? units
				: new Span(units.begin() + lead, units.begin() + lead + words.strip().length());
		return Citation.markdown(label(document), document.getId(), text, trimmed);
	}

	private static String label(Document document) {
		return Stream.of(document.getOutlet() == null ? "" : document.getOutlet().getName(), document.getTitle(),
				document.getOriginalName()).filter(name -> name != null && !name.isBlank()).findFirst()
				.orElse(document.getId());
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
