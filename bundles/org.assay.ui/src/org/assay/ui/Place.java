package org.assay.ui;

import java.util.List;
import java.util.Optional;
import org.assay.model.Annotation;
import org.assay.model.AttributionLink;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Evidence;
import org.assay.model.EvidenceItem;
import org.assay.model.Judgement;
import org.assay.model.Question;
import org.assay.model.Rating;
import org.assay.model.Span;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where the words are that something rests on. Pure; any thread that may read the model.
 *
 * @param span empty when it is the document as a whole
 */
public record Place(Document document, Optional<org.assay.text.Span> span) {

	/** The words of any element of the model; nothing when it rests on none, as a source does. */
	public static Optional<Place> of(EObject element) {
		return switch (element) {
		case null -> Optional.empty();
		case Document document -> Optional.of(new Place(document, Optional.empty()));
		case Span span -> in(span, span);
		case Annotation annotation -> first(annotation, annotation.getSpans());
		case Claim claim -> first(claim, claim.getContent());
		case AttributionLink link -> first(link, link.getSpans());
		case Evidence evidence -> ofEvidence(evidence);
		case Comparison comparison -> of(comparison.getA());
		case Event event -> event.getEvidence().stream().findFirst().flatMap(Place::of);
		case Question question -> question.getClaims().stream().findFirst().flatMap(Place::of);
		case EvidenceItem item -> item.getRests().stream().findFirst().flatMap(Place::of);
		case Rating rating -> of(rating.eContainer());
		case Judgement judgement -> of(judgement.eContainer());
		default -> bySpanFeature(element);
		};
	}

	private static Optional<Place> ofEvidence(Evidence evidence) {
		if (evidence.getSpan() == null) {
			return evidence.getElement() != null ? of(evidence.getElement())
					: Optional.ofNullable(evidence.getDocument()).map(d -> new Place(d, Optional.empty()));
		}
		return Optional.ofNullable(evidence.getDocument())
				.map(d -> new Place(d, Optional.of(plain(evidence.getSpan()))));
	}

	/** Zones, citations, proofs and slots carry one span under this name. */
	private static Optional<Place> bySpanFeature(EObject element) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature("span");
		return feature != null && element.eGet(feature) instanceof Span span ? in(element, span) : Optional.empty();
	}

	private static Optional<Place> first(EObject element, List<Span> spans) {
		return spans.isEmpty() ? Optional.empty() : in(element, spans.getFirst());
	}

	private static Optional<Place> in(EObject element, Span span) {
		if (span.eContainer() instanceof Evidence evidence) {
			return ofEvidence(evidence);
		}
		return document(element).map(d -> new Place(d, Optional.of(plain(span))));
	}

	private static Optional<Document> document(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Document document) {
				return Optional.of(document);
			}
		}
		return Optional.empty();
	}

	private static org.assay.text.Span plain(Span span) {
		return new org.assay.text.Span(span.getBegin(), span.getEnd());
	}
}
