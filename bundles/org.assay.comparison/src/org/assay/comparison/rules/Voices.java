package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.comparison.passages.Quoted;
import org.assay.comparison.relations.Story;

/** Who is named and what is quoted in each document of a story, taken together once for all that ask. */
final class Voices {
	private final Map<String, Set<String>> names = new HashMap<>();
	private final Map<String, List<Quoted>> quoted = new HashMap<>();
	private final Map<String, List<String>> lines = new HashMap<>();

	private Voices() {
	}

	static Voices of(Story story) {
		Voices voices = new Voices();
		story.passages().forEach(p -> voices.names.computeIfAbsent(p.document().id(), d -> new HashSet<>())
				.addAll(p.names()));
		for (Quoted quotation : story.quoted()) {
			String document = quotation.passage().document().id();
			voices.quoted.computeIfAbsent(document, d -> new ArrayList<>()).add(quotation);
			voices.lines.computeIfAbsent(document, d -> new ArrayList<>()).add(quotation.line());
		}
		return voices;
	}

	/** What a document itself gives as somebody's words, in order. */
	List<Quoted> quoted(String documentId) {
		return quoted.getOrDefault(documentId, List.of());
	}

	/** Whether a document names the speaker of a quotation, or has its words or part of them from whomever. */
	boolean has(String documentId, Quoted quotation) {
		if (names.getOrDefault(documentId, Set.of()).contains(quotation.speaker())) {
			return true;
		}
		String line = quotation.line();
		return lines.getOrDefault(documentId, List.of()).stream().anyMatch(l -> l.contains(line) || line.contains(l));
	}
}
