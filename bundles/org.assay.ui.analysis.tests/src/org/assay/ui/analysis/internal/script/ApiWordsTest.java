package org.assay.ui.analysis.internal.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"def d = view.documents().first()⏎d. | attributions() | verdict()",
			"def all = view.documents()⏎all. | collect {  | title()",
			"def all = view.documents()⏎⏎all.each { it. | attributions() | documents()",
			"view.documents().each { it. | attributions() | documents()",
			"view.documents().each { document ->⏎  document. | attributions() | documents()",
			"view.documents().collectMany { d -> d.claims().findAll { it. | value() | title()",
			"view.documents().collectMany { d -> d.claims().findAll { it.value(). | attribution() | title()",
			"view.documents().first().claims().first().value(). | attribution() | title()",
			"for (d in view.documents()) {⏎  d. | title() | verdict()",
			"for (def d : view.documents()) { for (c in d.claims()) { c. | value() | title()",
			"import org.assay.analysis.DocumentView⏎DocumentView d = null⏎d. | title() | verdict()",
			"org.assay.analysis.DocumentView d = null⏎d. | title() | verdict()",
			"List<Item<Figure>> all = []⏎all.first().value(). | referent() | title()",
			"def (a, b) = [1, 2]⏎view.documents()*.text().first(). | at( | title()",
			"view.documents()*. | title() | collect { ",
			"def titles = view.documents().collect { it.title() }⏎titles.first(). | toUpperCase() | title()",
			"def texts = view.documents().collect { d -> d.text() }⏎texts.each { t -> t. | at( | title()",
			"def by = view.documents().groupBy { it.outlet() }⏎by.each { outlet, all -> all.first(). | title() | value()",
			"def by = view.documents().groupBy { it.outlet() }⏎by.each { it. | getKey() | title()",
			"view.documents().toSorted { a, b -> b. | title() | verdict()",
			"view.documents().eachWithIndex { d, i -> d. | title() | verdict()",
			"view.documents().inject(0) { sum, d -> d. | title() | verdict()",
			"view.documents().stream().map { it.text() }.toList().first(). | at( | title()",
			"def d = view.documents()⏎    .find { it.title() == 'a } b' }⏎d. | title() | verdict()",
			"// a { brace⏎def d = view.documents()[0]⏎d. | title() | verdict()",
			"println \"about ${view.documents().first(). | title() | verdict()",
			"def x = 1; if (x == 1) { def d = view.documents().first(); println d. | title() | verdict()",
			"view.documents().collect({ it. | title() | verdict()",
			"def span = view.documents().first().figures().first().value().span()⏎span. | begin() | title()" })
	void typesOfVariablesAreFollowed(String source, String offered, String not) {
		List<String> all = inserted(source.replace('⏎', '\n'));
		assertTrue(all.stream().anyMatch(w -> w.strip().equals(offered.strip())), () -> offered + " is not in " + all);
		assertFalse(all.stream().anyMatch(w -> w.strip().equals(not.strip())), () -> not + " is in " + all);
	}

	@Test
	void variablesAreOfferedWhereTheyCanBeNamed() {
		String source = "def rows = view.documents()\nrows.each { document ->\n  def title = document.title()\n";
		assertEquals(List.of("title"), inserted(source + "  tit"));
		assertEquals(List.of("document"), inserted(source + "  doc"));
		assertEquals(List.of("rows"), inserted(source + "}\nro"));
		assertEquals(List.of(), inserted(source + "}\ndoc"));
		ApiWords.Word rows = ApiWords.at(source + "ro").words().getFirst();
		assertEquals("List<DocumentView>", rows.note());
	}

	@Test
	void nothingIsOfferedWithinWords() {
		assertEquals(List.of(), inserted("println 'vi"));
		assertEquals(List.of(), inserted("// vi"));
		assertEquals(List.of(), inserted("def p = x =~ /vi"));
		assertEquals(List.of("view"), inserted("println 'it''s' + vi"));
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
