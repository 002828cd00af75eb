package org.assay.comparison.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.groups.Groups;

/** Groups documents by what they go back to. Corroboration counts origins, never documents. */
public final class Origins {
	private Origins() {
	}

	/** Groups of two and more; documents in none stand for themselves. Ordered by their oldest documents. */
	public static List<Origin> of(Collection<ComparedDocument> documents) {
		List<ComparedDocument> inOrder = documents.stream().sorted(ComparedDocument.ORDER).toList();
		List<Bond> bonds = Bonds.among(inOrder);
		Groups<String> all = joined(bonds);
		Groups<String> certain = joined(bonds.stream().filter(Bond::certain).toList());
		Map<String, List<Bond>> bondsOf = bonds.stream().collect(Collectors.groupingBy(b -> all.root(b.a().id())));
		Map<String, List<ComparedDocument>> groups = new LinkedHashMap<>();
		inOrder.forEach(d -> groups.computeIfAbsent(all.root(d.id()), r -> new ArrayList<>()).add(d));
		return groups.entrySet().stream().filter(e -> e.getValue().size() > 1)
				.map(e -> new Origin(e.getValue().stream().map(Report::of).toList(), (int) e.getValue().stream()
						.map(d -> certain.root(d.id())).distinct().count(),
						bondsOf.getOrDefault(e.getKey(), List.of())))
				.toList();
	}

	private static Groups<String> joined(List<Bond> bonds) {
		Groups<String> groups = Groups.byEquality();
		bonds.forEach(b -> groups.join(b.a().id(), b.b().id()));
		return groups;
	}
}
