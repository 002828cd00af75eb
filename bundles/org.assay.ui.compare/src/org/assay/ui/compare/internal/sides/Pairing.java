package org.assay.ui.compare.internal.sides;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.RelationSort;
import org.assay.model.Verdicts;
import org.assay.text.Span;
import org.assay.ui.Place;

/**
 * Words of the left document and words of the right one that a relation of the case joins.
 *
 * @param comparison the relation
 * @param left       where the words are in the left text
 * @param right      where they are in the right text
 */
record Pairing(Comparison comparison, Span left, Span right) {
	private static final Comparator<Pairing> IN_ORDER = Comparator.comparingInt((Pairing p) -> p.left().begin())
			.thenComparingInt(p -> p.right().begin()).thenComparing(p -> p.comparison().getRelation());

	/** All that joins two documents, in the order of the left text; rejected relations are left out. */
	static List<Pairing> of(Case of, Document left, Document right) {
		return of.getComparisons().stream().filter(Verdicts::stands).flatMap(c -> of(c, left, right).stream())
				.sorted(IN_ORDER).toList();
	}

	RelationSort sort() {
		return RelationSort.of(comparison.getRelation());
	}

	private static Optional<Pairing> of(Comparison comparison, Document left, Document right) {
		return Stream.of(sides(comparison, comparison.getA(), comparison.getB(), left, right),
				sides(comparison, comparison.getB(), comparison.getA(), left, right)).flatMap(Optional::stream)
				.findFirst();
	}

	private static Optional<Pairing> sides(Comparison comparison, Evidence a, Evidence b, Document left,
			Document right) {
		Optional<Span> inLeft = span(a, left);
		Optional<Span> inRight = span(b, right);
		return inLeft.isPresent() && inRight.isPresent()
				? Optional.of(new Pairing(comparison, inLeft.get(), inRight.get()))
				: Optional.empty();
	}

	private static Optional<Span> span(Evidence side, Document in) {
		return side == null || side.getDocument() != in ? Optional.empty() : Place.of(side).flatMap(Place::span);
	}
}
