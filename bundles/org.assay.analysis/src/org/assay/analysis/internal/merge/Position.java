package org.assay.analysis.internal.merge;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.internal.mapping.Spans;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Zone;
import org.assay.text.Span;
import org.eclipse.emf.ecore.EObject;

/** Where an element belongs among others: in order of position, after those at the same place. */
final class Position {
	private Position() {
	}

	static int in(List<? extends EObject> home, EObject element) {
		Optional<Span> span = of(element);
		int low = span.isEmpty() ? home.size() : 0;
		int high = home.size();
		while (low < high) {
			int middle = low + high >>> 1;
			Optional<Span> other = of(home.get(middle));
			if (other.isPresent() && other.get().compareTo(span.get()) > 0) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	private static Optional<Span> of(EObject element) {
		List<org.assay.model.Span> spans = switch (element) {
		case Annotation annotation -> annotation.getSpans();
		case Claim claim -> claim.getContent();
		case Zone zone when zone.getSpan() != null -> List.of(zone.getSpan());
		default -> List.of();
		};
		return spans.isEmpty() ? Optional.empty() : Optional.of(Spans.read(spans.getFirst()));
	}
}
