package org.assay.report.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.model.Document;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** The words that the report links to, each with a place in the texts at the end. */
public final class Anchors {
	private final Map<String, Integer> numbers = new HashMap<>();
	private final Map<String, SourceText> texts;
	private final Map<String, TreeMap<Span, String>> marks = new HashMap<>();

	/** @param texts by id of the document */
	public Anchors(List<Document> documents, Map<String, SourceText> texts) {
		this.texts = texts;
		documents.forEach(d -> numbers.put(d.getId(), numbers.size() + 1));
	}

	/** Name of the place where the text of a document begins. */
	public String document(String id) {
		return "d" + numbers.get(id);
	}

	/** Name of the place of the words; counts in code points, as everything that leaves Assay does. */
	public String words(String documentId, Span span) {
		return marks.computeIfAbsent(documentId, d -> new TreeMap<>()).computeIfAbsent(span, s -> {
			Span points = texts.get(documentId).toCodePoints(s);
			return document(documentId) + "-" + points.begin() + "-" + points.end();
		});
	}

	/** Whether the span lies within the document's text; only then can it be linked to. */
	public boolean holds(String documentId, Span span) {
		return texts.containsKey(documentId) && !span.isEmpty() && texts.get(documentId).holds(span);
	}

	public SourceText text(String documentId) {
		return texts.get(documentId);
	}

	/** All that is linked to in a document, with its name, outer before inner. */
	public Map<Span, String> of(String documentId) {
		return marks.getOrDefault(documentId, new TreeMap<>());
	}
}
