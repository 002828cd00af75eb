package org.assay.analysis.internal.merge;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.assay.analysis.internal.mapping.CaseDrafts.Held;
import org.assay.core.OpenCase;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Evidence;
import org.assay.model.Judged;
import org.assay.model.Origin;
import org.assay.model.Question;

/**
 * How a case holds what an analysis proposed last across its documents, as long as there is room for that. An analysis that hands over
 * the very same proposal again, as one does that keeps what has not changed, spares the work of matching it.
 */
final class PlanMemory {
	private static final Map<Case, Map<String, SoftReference<PlanMemory>>> KEPT = new WeakHashMap<>();
	private final Map<Object, Held> held;
	private final Map<Document, Long> documents = new HashMap<>();

	private PlanMemory(Map<Object, Held> held, OpenCase open) {
		this.held = held;
		open.model().getDocuments().forEach(d -> documents.put(d, open.revision(d)));
	}

	/** Of the last run of an analysis; empty when there was none since the case was opened. */
	static PlanMemory of(OpenCase open, String analysisId) {
		synchronized (KEPT) {
			return Optional.ofNullable(KEPT.getOrDefault(open.model(), Map.of()).get(analysisId))
					.map(SoftReference::get).orElseGet(() -> new PlanMemory(Map.of(), open));
		}
	}

	/** @param held by the proposals themselves, not by what they are equal to; not changed afterwards */
	static void keep(OpenCase open, String analysisId, Map<Object, Held> held) {
		synchronized (KEPT) {
			Map<String, SoftReference<PlanMemory>> kept = KEPT.computeIfAbsent(open.model(), c -> new HashMap<>());
			if (held.isEmpty()) {
				kept.remove(analysisId);
			} else {
				kept.put(analysisId, new SoftReference<>(new PlanMemory(held, open)));
			}
		}
	}

	/** The documents that have not changed since. */
	Set<Document> unchanged(OpenCase open) {
		Set<Document> unchanged = Collections.newSetFromMap(new IdentityHashMap<>());
		documents.forEach((document, revision) -> {
			if (revision == open.revision(document) && document.eContainer() == open.model()) {
				unchanged.add(document);
			}
		});
		return unchanged;
	}

	/** Nothing when the element or a document that it speaks of has changed or left the case. */
	Optional<Held> held(Object proposal, OpenCase open, Set<Document> unchanged) {
		Held known = held.get(proposal);
		return known != null && known.live().eContainer() == open.model()
				&& open.revision(known.live()) == known.revision()
				&& documents(known.live()).allMatch(unchanged::contains) ? Optional.of(known) : Optional.empty();
	}

	/** What an element across documents rests on within them. */
	static Stream<? extends Judged> elements(Judged element) {
		return switch (element) {
		case Question question -> question.getClaims().stream();
		default -> evidence(element).map(Evidence::getElement).filter(Objects::nonNull);
		};
	}

	private static Stream<Document> documents(Judged element) {
		return switch (element) {
		case Question question -> question.getClaims().stream().map(Claim::eContainer).map(Document.class::cast);
		case Origin origin -> origin.getDocuments().stream();
		default -> evidence(element).map(Evidence::getDocument);
		};
	}

	private static Stream<Evidence> evidence(Judged element) {
		return switch (element) {
		case Comparison comparison -> Stream.of(comparison.getA(), comparison.getB()).filter(Objects::nonNull);
		case Event event -> event.getEvidence().stream();
		default -> Stream.empty();
		};
	}
}
