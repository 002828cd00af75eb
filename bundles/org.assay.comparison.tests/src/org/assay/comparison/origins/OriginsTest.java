package org.assay.comparison.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.English;
import org.junit.jupiter.api.Test;

class OriginsTest {
	private static ComparedDocument document(String id, String outlet, List<String> citations, String text) {
		return English.document(id, outlet, citations, text);
	}

	private static List<String> groups(ComparedDocument... documents) {
		return Origins.of(List.of(documents)).stream()
				.map(o -> o.documents().stream().map(Report::id).toList() + " " + o.independent()).toList();
	}

	@Test
	void onePublisherIsOneOriginHoweverItsNameIsWritten() {
		assertEquals(List.of("[a, b] 1"), groups(document("a", "The Harbour Post", List.of(), "The ferry sank."),
				document("b", "harbourpost.com", List.of(), "Rain fell in the hills."),
				document("c", "Hill Gazette", List.of(), "The fair opened.")));
	}

	@Test
	void aCitedOutletIsAHintOnly() {
		ComparedDocument a = document("a", "", List.of("BBC.com"), "The ferry sank.");
		ComparedDocument b = document("b", "", List.of("the BBC"), "A boat went down.");
		assertEquals(List.of("[a, b] 2"), groups(a, b));
		assertEquals("2 reports, 1 to 2 independent origins; both name the BBC.",
				Origins.of(List.of(a, b)).getFirst().why());
	}

	@Test
	void anAgencyInTheDatelineAndTheReportOfACitedOutletAreFound() {
		assertEquals(List.of("[a, b] 1"), groups(
				document("a", "", List.of(), "NORHAVEN, March 3 (Reuters) - The ferry sank off the point."),
				document("b", "", List.of(), "PORT ELM (Reuters) - A mine was closed on Monday."),
				document("c", "", List.of(), "PORT ELM (Smith) - A mine was closed on Monday.")));
		assertEquals(List.of("[a, b] 2"), groups(document("a", "Harbour Post", List.of(), "The ferry sank."),
				document("b", "Hill Gazette", List.of("the Harbour Post"), "A ferry went down.")));
	}

	@Test
	void copiedWordsAreOneOriginAndSaySo() {
		String prose = "The old ferry to the northern islands sank in heavy seas shortly after it had left the harbour"
				+ " with forty passengers and a crew of six on board, and boats from three villages searched all night.";
		List<Origin> found = Origins.of(List.of(document("a", "", List.of(), prose),
				document("b", "", List.of(), prose),
				document("c", "", List.of(), "The fair opened on the hill with music and a parade of old cars.")));
		assertEquals(1, found.size());
		assertEquals(1, found.getFirst().independent());
		assertTrue(found.getFirst().why().contains("word for word"), found.getFirst().why());
	}
}
