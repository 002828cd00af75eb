package org.assay.comparison.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.comparison.ComparedDocument;

/** Groups documents by what they go back to. Corroboration counts origins, never documents. */
public final class Origins {
	private final Map<String, String> roots = new HashMap<>();

	private Origins(List<Bond> bonds) {
		bonds.forEach(b -> {
			String a = root(b.a().id());
			String other = root(b.b().id());
			if (!a.equals(other)) {
				roots.put(other, a);
			}
		});
	}

	/** Groups of two and more; documents in none stand for themselves. Ordered by their oldest documents. */
	public static List<Origin> of(Collection<ComparedDocument> documents) {
		List<ComparedDocument> inOrder = documents.stream().sorted(ComparedDocument.ORDER).toList();
		List<Bond> bonds = Bonds.among(inOrder);
		Origins all = new Origins(bonds);
		Origins certain = new Origins(bonds.stream().filter(Bond::certain).toList());
		Map<String, List<Bond>> bondsOf = bonds.stream().collect(Collectors.groupingBy(b -> all.root(b.a().id())));
		Map<String, List<ComparedDocument>> groups = new LinkedHashMap<>();
		inOrder.forEach(d -> groups.computeIfAbsent(all.root(d.id()), r -> new ArrayList<>()).add(d));
		return groups.entrySet().stream().filter(e -> e.getValue().size() > 1)
				.map(e -> new Origin(e.getValue(), (int) e.getValue().stream()
						.map(d -> certain.root(d.id())).distinct().count(),
						bondsOf.getOrDefault(e.getKey(), List.of())))
				.toList();
	}

	private String root(String document) {
		String root = document;
		for (String up = roots.get(root); up != null; up = roots.get(root)) {
			// the way is halved for those who come after
			roots.put(root, roots.getOrDefault(up, up));
			root = up;
		}
		return root;
	}
}
