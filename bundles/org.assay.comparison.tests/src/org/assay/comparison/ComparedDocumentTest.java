package org.assay.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.assay.reading.Reading;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;

class ComparedDocumentTest {
	private static final Reading EMPTY = new Reading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
			"en", "");

	private static ComparedDocument document(String id, String published, Zone... zones) {
		return new ComparedDocument(id, "Ferry sinks\nThe ferry sank.", "Quay Post", published, List.of(zones),
				List.of(), EMPTY);
	}

	@Test
	void whatLiesInNoZoneIsBody() {
		ComparedDocument document = document("d1", "", new Zone(ZoneKind.boilerplate, new Span(20, 27)),
				new Zone(ZoneKind.headline, new Span(0, 11)));
		assertEquals(ZoneKind.headline, document.zoneAt(10));
		assertEquals(ZoneKind.body, document.zoneAt(11));
		assertEquals(ZoneKind.boilerplate, document.zoneAt(26));
		assertTrue(document.isStatement(new Span(12, 15)));
		assertFalse(document.isStatement(new Span(0, 5)));
		assertEquals("Ferry", document.words(new Span(0, 5)));
	}

	@Test
	void theOldestComesFirstAndTheUndatedLast() {
		assertEquals(List.of("d3", "d1", "d4", "d2"),
				Stream.of(document("d2", ""), document("d1", "2031-03-02"), document("d4", "2031-03-02"),
						document("d3", "2030")).sorted(ComparedDocument.ORDER).map(ComparedDocument::id).toList());
	}
}
