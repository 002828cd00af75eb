package org.assay.analysis.internal.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Evidence;
import org.assay.model.Identified;
import org.assay.model.Judged;
import org.assay.model.Origin;
import org.assay.model.Question;
import org.assay.model.Span;
import org.assay.model.Zone;
import org.eclipse.emf.ecore.EObject;

/**
 * What an element is about, as text: its kind, its document and its spans, or what it relates. Two elements at one place
 * are the same proposal, whoever made them.
 */
public final class Place {
	private Place() {
	}

	/** Place of an element that is part of a document. */
	static String of(Judged element, String documentId) {
		List<Span> spans = switch (element) {
		case Annotation annotation -> annotation.getSpans();
		case Claim claim -> claim.getContent();
		case Zone zone -> zone.getSpan() == null ? List.of() : List.of(zone.getSpan());
		default -> List.of();
		};
		return element.eClass().getName() + "|" + documentId + "|" + Spans.key(Spans.read(spans));
	}

	/** Place of any element of a case. */
	public static String of(Judged element) {
		String kind = element.eClass().getName() + "|";
		return switch (element) {
		case Comparison comparison -> kind + comparison.getRelation().getName() + "|" + of(comparison.getA()) + "|"
				+ of(comparison.getB());
		case Question question -> kind + question.getTitle();
		case Origin origin -> kind + origin.getDocuments().stream().map(Document::getId).sorted()
				.collect(Collectors.joining(","));
		case Event event -> kind + event.getTitle() + "|" + event.getEvidence().stream().map(Place::of)
				.collect(Collectors.joining(","));
		default -> of(element, containerId(element));
		};
	}

	private static String containerId(EObject element) {
		return Optional.ofNullable(element.eContainer()).filter(Identified.class::isInstance)
				.map(c -> ((Identified) c).getId()).orElse("");
	}

	private static String of(Evidence evidence) {
		if (evidence == null || evidence.getDocument() == null || evidence.getSpan() == null) {
			return "";
		}
		return evidence.getDocument().getId() + ":" + Spans.key(List.of(Spans.read(evidence.getSpan())));
	}
}
