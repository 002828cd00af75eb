package org.assay.ui.analysis.internal.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApiWordsTest {

	@Test
	void whatIsGivenComesFirst() {
		List<String> all = inserted("");
		assertEquals(List.of("arguments", "progress", "view"), all.subList(0, 3));
		assertTrue(all.contains("table("), all::toString);
		assertEquals(List.of("view"), inserted("def rows = vi"));
	}

	@Test
	void afterADotTheTypeIsFollowed() {
		assertTrue(inserted("view.").contains("documents()"));
		assertFalse(inserted("view.").contains("attributions()"), "that is of a document");
		assertTrue(inserted("view.documents().").contains("collect { "));
		assertTrue(inserted("view.documents().first().").contains("attributions()"));
		assertEquals(List.of("title()"), inserted("println(view.documents().first().tit"));
		assertTrue(inserted("view.documents().first().text().").stream().anyMatch(w -> w.startsWith("at(")));
	}

	@Test
	void whereTheTypeCannotBeToldAllIsOffered() {
		List<String> all = inserted("it.");
		assertTrue(all.containsAll(List.of("attributions()", "verdict()", "speaker()", "collect { ")), all::toString);
		assertFalse(all.contains("hashCode()"));
	}

	@Test
	void whatIsOfferedSaysWhatComesOfIt() {
		ApiWords.Word documents = ApiWords.at("view.documents").words().getFirst();
		assertEquals("documents() : List<DocumentView>", documents.shown());
		assertEquals("CaseView", documents.note());
		assertEquals(9, ApiWords.at("view.documents").replaced());
	}

	@Test
	void nothingIsOfferedWhereNothingFits() {
		assertEquals(List.of(), inserted("view.nosuch"));
		assertEquals(List.of(), inserted("view.nosuch().zzz"));
	}

	private static List<String> inserted(String before) {
		return ApiWords.at(before).words().stream().map(ApiWords.Word::inserted).toList();
	}
}
