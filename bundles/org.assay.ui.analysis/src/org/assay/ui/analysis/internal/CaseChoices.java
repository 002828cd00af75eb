package org.assay.ui.analysis.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.core.OpenCase;
import org.assay.model.provider.Labels;

/** The documents and sources an argument can mean: label to id, in the order of the case. */
record CaseChoices(Map<String, String> documents, Map<String, String> sources) {

	static CaseChoices of(OpenCase open) {
		return open.read(() -> {
			Map<String, String> documents = new LinkedHashMap<>();
			Map<String, String> sources = new LinkedHashMap<>();
			open.model().getDocuments().forEach(d -> documents.put(unique(documents, Labels.text(d)), d.getId()));
			open.model().getSources().forEach(s -> sources.put(unique(sources, Labels.text(s)), s.getId()));
			return new CaseChoices(documents, sources);
		});
	}

	private static String unique(Map<String, String> taken, String label) {
		String name = label;
		for (int i = 2; taken.containsKey(name); i++) {
			name = label + " (" + i + ")";
		}
		return name;
	}
}
