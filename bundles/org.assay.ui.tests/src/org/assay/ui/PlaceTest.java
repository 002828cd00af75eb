package org.assay.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Figure;
import org.assay.model.Relation;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

/** Anything leads to the words it rests on. */
class PlaceTest {
	private final Case ferry = Sample.emptyCase();
	private final Document harbour = Sample.document(ferry, "Harbour", null);
	private final Document coast = Sample.document(ferry, "Coast", null);
	private final Figure figure = Sample.figure(harbour, 10, "30", "30", "ships", "ships");

	@Test
	void annotationsClaimsAndTheirSpansLeadToTheirWords() {
		Place place = new Place(harbour, Optional.of(new Span(10, 12)));
		assertEquals(Optional.of(place), Place.of(figure));
		assertEquals(Optional.of(place), Place.of(figure.getSpans().getFirst()));
		assertEquals(Optional.of(place), Place.of(figure.getJudgements().getFirst()));
	}

	@Test
	void aComparisonLeadsToItsFirstSide() {
		Figure other = Sample.figure(coast, 4, "31", "31", "ships", "ships");
		Comparison comparison = Sample.compare(ferry, Relation.FIGURE_CLASH, figure, other, "");
		assertEquals(harbour, Place.of(comparison).orElseThrow().document());
		assertEquals(coast, Place.of(comparison.getB()).orElseThrow().document());
		assertEquals(coast, Place.of(comparison.getB().getSpan()).orElseThrow().document());
	}

	@Test
	void aDocumentIsAWholeAndASourceNowhere() {
		assertEquals(Optional.of(new Place(harbour, Optional.empty())), Place.of(harbour));
		assertEquals(Optional.empty(), Place.of(Sample.source(ferry, "Quay Post")));
		assertEquals(Optional.empty(), Place.of(null));
	}
}
