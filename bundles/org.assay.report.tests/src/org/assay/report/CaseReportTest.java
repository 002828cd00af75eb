package org.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.core.OpenCase;
import org.assay.core.hypotheses.Hypotheses;
import org.assay.model.Claim;
import org.assay.model.Consistency;
import org.assay.model.EvidenceItem;
import org.assay.model.Hypothesis;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReportTest {
	@TempDir
	Path temp;
	private OpenCase open;
	private String html;
	private Document page;

	@BeforeEach
	void write() throws Exception {
		open = ReportCase.create(temp);
		render();
	}

	@AfterEach
	void close() {
		open.close();
	}

	private void render() throws Exception {
		html = CaseReport.html(open);
		page = Jsoup.parse(html);
		page.outputSettings().prettyPrint(false);
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private String markedWords(String id) {
		Element first = page.getElementById(id);
		assertNotNull(first, id);
		assertEquals("mark", first.tagName(), id);
		return words(page.select("#" + id + ", [data-of=" + id + "]").stream().map(Element::wholeText)
				.collect(Collectors.joining()));
	}

	@Test
	void everyLinkToWordsLeadsToExactlyTheseWords() {
		List<Element> links = page.select("a.words");
		assertTrue(links.size() > 20, () -> links.size() + " links");
		for (Element link : links) {
			assertEquals(words(link.wholeText()), markedWords(link.attr("href").substring(1)));
		}
	}

	@Test
	void everyStatementLinksToItsWords() {
		int claims = open.model().getDocuments().stream().mapToInt(d -> d.getClaims().size()).sum();
		assertTrue(claims > 3, () -> claims + " claims");
		assertEquals(claims, page.select(".claim").size());
		page.select(".claim").forEach(c -> assertFalse(c.select(".said a.words").isEmpty(), c::text));
		page.select("#figures table").first().select("tbody tr")
				.forEach(r -> assertEquals(1, r.select("a.words").size(), r::text));
		assertFalse(page.select("#comparisons tbody tr").isEmpty());
		page.select("#comparisons tbody tr").forEach(r -> assertEquals(2, r.select("a.words").size(), r::text));
		page.select("#timeline tbody tr").forEach(r -> assertFalse(r.select("a.words").isEmpty(), r::text));
	}

	@Test
	void everyLinkStaysWithinTheReportAndHasATarget() {
		Set<String> ids = new HashSet<>();
		page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e::id));
		for (Element link : page.select("a[href]")) {
			assertTrue(link.attr("href").startsWith("#") && ids.contains(link.attr("href").substring(1)),
					() -> link.outerHtml());
		}
		for (Element label : page.select("[aria-labelledby]")) {
			assertTrue(ids.contains(label.attr("aria-labelledby")), () -> label.attr("aria-labelledby"));
		}
	}

	@Test
	void hypothesesAreSetAgainstTheEvidenceAndItsWords() throws Exception {
		assertEquals(0, page.select("#hypotheses").size(), "nothing is weighed");
		Hypotheses hypotheses = new Hypotheses(open);
		Claim claim = open.model().getDocuments().getFirst().getClaims().getFirst();
		EvidenceItem said = hypotheses.addElements(List.of(claim)).getFirst();
		EvidenceItem missing = hypotheses.state("No <toll> has been set.");
		Hypothesis tolls = hypotheses.add("Tolls pay for it.");
		Hypothesis taxes = hypotheses.add("Taxes pay for it.");
		hypotheses.rate(said, tolls, Consistency.CONSISTENT);
		hypotheses.rate(said, taxes, Consistency.CONSISTENT);
		hypotheses.rate(missing, tolls, Consistency.VERY_INCONSISTENT);
		hypotheses.rate(missing, taxes, Consistency.CONSISTENT);
		render();
		Element section = page.getElementById("hypotheses");
		assertNotNull(section);
		assertTrue(section.text().contains("Least evidence against: H2 (0); then H1 (2)."), section::text);
		List<Element> rows = section.select("tbody tr");
		assertEquals("E2 No <toll> has been set.", rows.get(0).child(0).text(), "what tells them apart comes first");
		assertEquals("\u2212\u2212 very inconsistent", rows.get(0).child(1).text());
		assertEquals(1, rows.get(1).select("a.words").size());
		assertEquals("Evidence against", rows.get(2).child(0).text());
		assertEquals("2", rows.get(2).child(1).text());
		everyLinkToWordsLeadsToExactlyTheseWords();
		everyLinkStaysWithinTheReportAndHasATarget();
	}

	@Test
	void nothingIsFetchedOrRun() {
		assertEquals(0, page.select("script, img, iframe, object, embed, link, form, base, audio, video").size());
		for (Element element : page.getAllElements()) {
			element.attributes().forEach(a -> {
				assertFalse(a.getKey().startsWith("on"), element::outerHtml);
				assertFalse(Set.of("src", "srcset", "action", "background").contains(a.getKey()), element::outerHtml);
				assertTrue(!a.getKey().endsWith("href") || a.getValue().startsWith("#"), element::outerHtml);
			});
		}
		page.select("style").forEach(s -> assertFalse(s.data().contains("url(") || s.data().contains("@import")));
		assertEquals(1, page.select("meta[http-equiv=Content-Security-Policy][content^=default-src 'none']").size());
	}

	@Test
	void wordsOfTheCaseStayWords() {
		assertEquals("Bridge & <islands>", page.select("h1").text());
		assertTrue(page.select("header p").first().text().contains("</header><script>alert(2)</script>"));
		List<Element> texts = page.select("#texts .text");
		assertEquals(ReportCase.FIRST, texts.get(0).wholeText());
		assertEquals(ReportCase.SECOND.replace('\u0001', '\uFFFD'), texts.get(1).wholeText());
	}

	@Test
	void theSameCaseGivesTheSameBytes() throws Exception {
		assertEquals(html, CaseReport.html(open));
		open.close();
		open = ReportCase.open(temp);
		assertEquals(html, CaseReport.html(open));
	}

	@Test
	void whatIsRejectedIsLeftOutAndCounted() throws Exception {
		Claim claim = open.model().getDocuments().getFirst().getClaims().getFirst();
		open.change("reject", () -> {
			Judgement judgement = ModelFactory.eINSTANCE.createJudgement();
			judgement.setBy(Verdicts.ANALYST);
			judgement.setVerdict(Verdict.REJECTED);
			claim.getJudgements().add(judgement);
		});
		render();
		assertEquals(0, page.select("#claim-" + claim.getId()).size());
		assertTrue(page.select("header").text().contains("1 rejected and left out"));
	}

	@Test
	void headingsDescendWithoutGaps() {
		int level = 0;
		for (Element heading : page.select("h1, h2, h3, h4")) {
			int own = heading.tagName().charAt(1) - '0';
			assertTrue(own <= level + 1, heading::outerHtml);
			level = own;
		}
		page.select("table").forEach(t -> assertEquals(1, t.select("caption").size(), t::text));
		assertEquals("en-GB", page.select("html").attr("lang"));
	}
}
