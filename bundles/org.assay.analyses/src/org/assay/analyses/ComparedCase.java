package org.assay.analyses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assay.analysis.CaseView;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Evidence;
import org.assay.analysis.Item;
import org.assay.analysis.Progress;
import org.assay.analysis.run.ComparedDocuments;
import org.assay.comparison.ComparedDocument;
import org.assay.reading.Claim;
import org.assay.text.Span;

/** The documents of a case as comparison sees them, and the way back from there to the case. */
final class ComparedCase {
	private final List<ComparedDocument> documents = new ArrayList<>();
	private final Map<String, ComparedDocument> byId = new HashMap<>();
	private final Map<String, DocumentView> views = new HashMap<>();
	private final Map<Claim, String> claimIds = new IdentityHashMap<>();

	ComparedCase(CaseView view, Progress progress) {
		for (DocumentView document : view.documents()) {
			progress.check();
			views.put(document.id(), document);
			document.claims().forEach(c -> claimIds.put(c.value(), c.id()));
			ComparedDocument compared = ComparedDocuments.of(document);
			documents.add(compared);
			byId.put(document.id(), compared);
			progress.step(document.title());
		}
	}

	/** In the order of the case. */
	List<ComparedDocument> documents() {
		return documents;
	}

	/** The words that something rests on, on one line. */
	String line(Evidence evidence) {
		return byId.get(evidence.documentId()).line(evidence.span());
	}

	String title(String documentId) {
		return views.get(documentId).title();
	}

	/** The id of a claim that comparison took from here. */
	String id(Claim claim) {
		return claimIds.get(claim);
	}

	/** The words, and the claim or else the annotation that holds them most closely. */
	Evidence evidence(String documentId, Span span, String label) {
		DocumentView document = views.get(documentId);
		Optional<String> element = closest(document.claims(), c -> c.content(), span)
				.or(() -> closest(document.attributions(), a -> a.content(), span))
				.or(() -> closest(document.figures(), f -> List.of(f.span()), span))
				.or(() -> closest(document.times(), t -> List.of(t.span()), span));
		return new Evidence(documentId, span, element, label);
	}

	private static <T> Optional<String> closest(List<Item<T>> items, Function<T, List<Span>> place,
			Span span) {
		return items.stream().filter(i -> i.verdict().counts())
				.filter(i -> place.apply(i.value()).stream().anyMatch(s -> s.contains(span)))
				.min(Comparator.comparing(i -> place.apply(i.value()).stream().mapToInt(Span::length).sum()))
				.map(Item::id);
	}
}
