package org.assay.analysis.internal.merge;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;

/** Which elements of documents what was found across documents rests on. */
final class RestedOn {
	private RestedOn() {
	}

	/** @param told hears of each proposal and the ids of these elements */
	static void each(Findings findings, BiConsumer<Object, List<String>> told) {
		findings.comparisons().forEach(c -> told.accept(c, ids(Stream.concat(Stream.of(c.a()), c.b().stream()))));
		findings.questions().forEach(q -> told.accept(q, q.claimIds()));
		findings.origins().forEach(o -> told.accept(o, List.of()));
		findings.events().forEach(e -> told.accept(e, ids(e.evidence().stream())));
	}

	private static List<String> ids(Stream<Evidence> evidence) {
		return evidence.flatMap(e -> e.elementId().stream()).toList();
	}
}
