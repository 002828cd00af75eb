package org.assay.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.model.AttributionLink;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Evidence;
import org.assay.model.EvidenceItem;
import org.assay.model.GiveWay;
import org.assay.model.Identified;
import org.assay.model.Origin;
import org.assay.model.Question;
import org.assay.model.Source;
import org.assay.model.Span;
import org.assay.timeline.scale.Range;
import org.eclipse.emf.ecore.EObject;

/**
 * What of a case lies in a stretch of time: the elements whose times do, at least in part, with what states them and what is said of them;
 * all of a document that was published in it.
 *
 * @param items    times that lie in it
 * @param elements documents, claims, annotations, sources, events, questions, comparisons, origins and items of evidence,
 *                 by identity
 */
public record Stretch(int items, Set<EObject> elements) {

	/**
	 * Works it out; any thread that may read the model.
	 *
	 * @param shown which times count, such as those of one clock
	 */
	public static Stretch of(Case model, Collection<TimelineItem> times, Predicate<TimelineItem> shown, Range range) {
		List<TimelineItem> items = times.stream().filter(shown).filter(i -> Range.of(i.time()).overlaps(range))
				.toList();
		return new Stretch(items.size(), new Gathering(items).of(model));
	}

	/** Goes from the words that state a time to all that rests on them. */
	private static final class Gathering {
		private final Set<String> stating = new HashSet<>();
		private final Set<String> published = new HashSet<>();
		private final Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());

		Gathering(List<TimelineItem> items) {
			for (TimelineItem item : items) {
				if (item.clock() == Clock.published) {
					published.add(item.documentId());
				} else {
					item.evidence().forEach(e -> stating.add(e.elementId()));
				}
			}
		}

		Set<EObject> of(Case model) {
			model.getDocuments().forEach(this::take);
			for (Event event : model.getEvents()) {
				addIf(event, states(event) || event.getEvidence().stream().anyMatch(this::isIn));
			}
			for (Question question : model.getQuestions()) {
				addIf(question, question.getClaims().stream().anyMatch(elements::contains));
			}
			for (Comparison comparison : model.getComparisons()) {
				addIf(comparison, Stream.of(comparison.getA(), comparison.getB()).filter(Objects::nonNull)
						.anyMatch(this::isIn));
			}
			for (Origin origin : model.getOrigins()) {
				addIf(origin, origin.getDocuments().stream().anyMatch(elements::contains));
			}
			for (EvidenceItem item : model.getEvidence()) {
				addIf(item, item.getRests().stream().anyMatch(this::isIn));
			}
			return Collections.unmodifiableSet(elements);
		}

		private void take(Document document) {
			GiveWay.here();
			boolean isWhole = published.contains(document.getId());
			List<EObject> inside = new ArrayList<>();
			document.getAnnotations().stream().filter(a -> isWhole || states(a)).forEach(inside::add);
			for (Claim claim : document.getClaims()) {
				if (isWhole || states(claim) || claim.getTimes().stream().anyMatch(this::states)
						|| claim.getQuotation() != null && states(claim.getQuotation())) {
					inside.add(claim);
					inside.addAll(claim.getTimes());
					inside.addAll(claim.getFigures());
					addIf(claim.getQuotation(), claim.getQuotation() != null);
					claim.getChain().stream().map(AttributionLink::getSource).filter(Objects::nonNull)
							.forEach(elements::add);
				}
			}
			elements.addAll(inside);
			if (isWhole || !inside.isEmpty() || states(document)) {
				elements.add(document);
				Source outlet = document.getOutlet();
				addIf(outlet, outlet != null);
			}
		}

		private boolean states(Identified element) {
			return stating.contains(element.getId());
		}

		/** A side without an element is about what stands where its words do; without words, about its whole document. */
		private boolean isIn(Evidence side) {
			if (side.getElement() != null) {
				return elements.contains(side.getElement());
			}
			Document document = side.getDocument();
			return elements.contains(document) && (side.getSpan() == null || published.contains(document.getId())
					|| document.getAnnotations().stream().anyMatch(a -> isInAt(a, a.getSpans(), side.getSpan()))
					|| document.getClaims().stream().anyMatch(c -> isInAt(c, c.getContent(), side.getSpan())));
		}

		private boolean isInAt(EObject element, List<Span> spans, Span at) {
			return elements.contains(element) && spans.stream()
					.anyMatch(s -> s.getBegin() < at.getEnd() && at.getBegin() < s.getEnd());
		}

		private void addIf(EObject element, boolean isIn) {
			if (isIn) {
				elements.add(element);
			}
		}
	}
}
