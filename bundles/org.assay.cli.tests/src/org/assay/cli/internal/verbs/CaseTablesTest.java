package org.assay.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.ModelFactory;
import org.assay.model.Spans;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

/** What is said of a case in tables. */
class CaseTablesTest {
	@Test
	void theSideOfAComparisonShowsTheWordsForAReader() {
		String text = "The last boat of the evening left the old stone quay half empty, watched by a few. ".repeat(5)
				.strip();
		Document document = ModelFactory.eINSTANCE.createDocument();
		document.setId("d-1");
		Evidence side = ModelFactory.eINSTANCE.createEvidence();
		side.setDocument(document);
		side.setSpan(Spans.of(text, new Span(0, text.length())));
		String told = CaseTables.side(side).text();
		assertNotEquals(side.getSpan().getQuote(), told, "the hash of what is left out is told");
		assertEquals(text.substring(0, 20), told.substring(0, 20));
		assertEquals(text.substring(text.length() - 20), told.substring(told.length() - 20));
		assertEquals(1, told.chars().filter(c -> c == '\u2026').count());
	}
}
