package org.assay.ingest;

import static org.assay.ingest.Samples.LEAD;
import static org.assay.ingest.Samples.MORE;
import static org.assay.ingest.Samples.kindOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;

class PlainTextTest {

	@Test
	void headlineBylineAndFooter() throws IngestException {
		Article article = Samples.text("Quay closed after divers find crack", "By Mira Solheim, Oulu Bay Herald | 3 "
				+ "March 2024", "",
				LEAD, "", "A pillar from 1931", "", MORE, "", "Subscribe to our newsletter for more harbour news",
				"Facebook", "X", "Email",
				"\u00A9 2024 Oulu Bay Herald. All rights reserved.");
		assertTrue(Samples.covers(article));
		assertEquals("Quay closed after divers find crack", article.title().orElseThrow().value());
		assertEquals("Mira Solheim", article.byline().orElseThrow().value());
		assertEquals("Mira Solheim", Samples.words(article, article.byline().orElseThrow()));
		assertEquals("Oulu Bay Herald", article.outlet().orElseThrow().value());
		assertEquals("2024-03-03", article.published().orElseThrow().value());
		assertEquals("byline: '3 March 2024'", article.published().orElseThrow().basis());
		assertEquals(ZoneKind.headline, kindOf(article, "A pillar from 1931"));
		for (String line : List.of("Subscribe to our", "Facebook", "X\nEmail", "All rights reserved")) {
			String first = line.lines().findFirst().orElseThrow();
			assertEquals(ZoneKind.boilerplate, Samples.kindAt(article, article.text().lastIndexOf(line),
					first.length()), line);
		}
		assertEquals("en", article.language());
	}

	@Test
	void bylineForms() throws IngestException {
		for (String line : List.of("By Jane Doe", "BY JANE DOE", "By Jane Doe, Reuters", "Jane Doe | 3 March 2024",
				"Written by Jane Doe",
				"By Jane Doe and John van der Berg", "By Jane Doe in Oslo", "By: Jane Doe - March 3, 2024",
				"By Jane Doe, Political Correspondent",
				"By jdoe_77 // 2024-03-03")) {
			Article article = Samples.text("Quay closed after divers find crack", line, LEAD, MORE);
			assertTrue(article.byline().isPresent(), line);
			assertEquals(ZoneKind.byline, kindOf(article, line), line);
		}
	}

	@Test
	void sentencesThatBeginWithByAreNoBylines() throws IngestException {
		for (String line : List.of("By contrast, the ferry line kept its licence.", "By Monday, most boats had left "
				+ "the bay.",
				"By noon the quay was empty, and nobody knew when it would open again.")) {
			Article article = Samples.text(LEAD, line, MORE);
			assertEquals(ZoneKind.body, kindOf(article, line), line);
			assertTrue(article.byline().isEmpty(), line);
		}
	}

	@Test
	void datelineGivesAgencyAndDay() throws IngestException {
		Article article = Samples.text("Quay closed", "", "OULU BAY, March 3, 2024 (Reuters) - " + LEAD, "", MORE);
		assertEquals("2024-03-03", article.published().orElseThrow().value());
		assertEquals("Reuters", article.outlet().orElseThrow().value());
		assertEquals(List.of("Reuters"), Samples.cited(article));
		assertEquals(ZoneKind.body, kindOf(article, "OULU BAY"));
		assertEquals("AP", Samples.text("OULU BAY (AP) \u2014 " + LEAD, MORE).outlet().orElseThrow().value());
	}

	@Test
	void dateLinesAndTheirOrder() throws IngestException {
		Article article = Samples.text("Quay closed", "Updated: 5 March 2024", "Published: Sunday, 3 March 2024, 10:15 "
				+ "am", LEAD, MORE);
		assertEquals("2024-03-03", article.published().orElseThrow().value());
		assertEquals(ZoneKind.date, kindOf(article, "Published: Sunday"));
		Article changed = Samples.text("Quay closed", "Last updated on March 5, 2024", LEAD, MORE);
		assertEquals("2024-03-05", changed.published().orElseThrow().value());
		assertTrue(changed.notes().get(0).contains("change"));
	}

	@Test
	void todayInTheTextAndTheFileName() throws IngestException {
		Article article = Samples.text("Quay closed", LEAD, "Today, Sunday, March 3, 2024, at noon, the mayor spoke. "
				+ "She had opened the quay on 1 May 1998 herself.");
		assertEquals("2024-03-03", article.published().orElseThrow().value());
		assertEquals("text: 'Today, Sunday, March 3, 2024'", article.published().orElseThrow().basis());
		Article named = Samples.named("herald_2024-03-04_quay.txt", LEAD + "\nIt was built on 1 May 1931 and has been "
				+ "repaired twice.");
		assertEquals("2024-03-04", named.published().orElseThrow().value());
		assertTrue(Samples.text(LEAD, "It was built on 1 May 1931 and has been repaired twice.").published().isEmpty());
	}

	@Test
	void restatingBulletsAreASummaryAndOthersAList() throws IngestException {
		Article article = Samples.text("Quay closed", "\u2022 Divers found a crack in the second pillar of the quay.",
				"\u2022 Repairs cost $40 million.",
				LEAD, MORE, "What to bring to the meeting:", "- a valid mooring card",
				"- two photographs of the vessel", LEAD);
		assertEquals(ZoneKind.summary, kindOf(article, "Divers found a crack"));
		assertEquals(ZoneKind.summary, kindOf(article, "Repairs cost $40"));
		assertEquals(ZoneKind.list, kindOf(article, "a valid mooring card"));
	}

	@Test
	void sourcesAtTheEndOfAParagraph() throws IngestException {
		Article article = Samples.text("Quay closed", LEAD, MORE + " Sources for this article include: OuluHerald.com "
				+ "NorthWire.org");
		assertEquals(List.of("OuluHerald.com", "NorthWire.org"), Samples.cited(article));
		assertEquals(ZoneKind.sources, kindOf(article, "Sources for this article"));
		assertEquals(ZoneKind.body, kindOf(article, "Repairs will cost"));
		Article more = Samples.text("Quay closed", LEAD, MORE + " For more, see the Oulu Herald or North Wire. Nobody "
				+ "was hurt in the accident.");
		assertEquals(List.of("Oulu Herald", "North Wire"), Samples.cited(more));
		assertEquals(ZoneKind.body, kindOf(more, "Nobody was hurt"));
	}

	@Test
	void outletsCitedInTheBody() throws IngestException {
		Article article = Samples.text(LEAD, "According to a report by the BBC, the crack is old. Reuters reported "
				+ "that nobody was hurt.",
				"The mayor, who once worked for the Northern Times, declined to comment on the matter.");
		assertEquals(List.of("BBC", "Reuters"), Samples.cited(article));
		for (Article.Citation citation : article.citations()) {
			assertEquals(citation.name(), citation.span().orElseThrow().of(article.text()));
		}
	}

	@Test
	void aTextBrokenAtAFixedWidth() throws IngestException {
		Article article = Samples.text("Quay closed after divers find crack", "", "The harbour office closed the "
				+ "northern quay on Thursday after",
				"divers found a crack in its second pillar, officials said. It", "was built in 1931 and has been "
						+ "repaired twice since, each time",
				"by the same company.", "", "Repairs will cost $40 million and last until the autumn, the",
				"mayor told residents.");
		assertEquals(3, article.zones().size(), article.zones().toString());
		assertEquals(ZoneKind.headline, article.zones().get(0).kind());
		assertTrue(Samples.covers(article));
	}

	@Test
	void textAboutAppealsAndNetworksStaysBody() throws IngestException {
		String appeal = "The charity that runs the lifeboat says it needs donations and has asked people to sign up "
				+ "for its newsletter.";
		Article article = Samples.text(LEAD, appeal, "Facebook said on Friday that it had removed the pages, and X did "
				+ "not answer.", MORE);
		assertTrue(article.zones().stream().allMatch(z -> z.kind() == ZoneKind.body), article.zones().toString());
		assertTrue(article.title().isEmpty());
	}

	@Test
	void oneSentenceIsBody() throws IngestException {
		Article article = Samples.text("Prices rose by 4 % in May");
		assertEquals(ZoneKind.body, article.zones().get(0).kind());
		assertTrue(article.title().isEmpty());
	}

	@Test
	void otherLanguagesAreSaid() throws IngestException {
		Article article = Samples.text("Der Hafen wurde am Donnerstag gesperrt, nachdem Taucher einen Riss in der "
				+ "Kaimauer gefunden hatten.");
		assertEquals("", article.language());
		assertTrue(article.notes().stream().anyMatch(n -> n.contains("English")));
	}

	@Test
	void anAppealAndTheNameOfTheOutletAreNotTheHeadline() throws IngestException {
		Article article = Samples.text("Support local reporting. Become a member of the Oulu Bay Herald today.",
				"Oulu Bay Herald", "Quay closed after divers find crack", "By Mira Solheim // 2024-03-03", LEAD, "",
				MORE,
				"\u00A9 2024 Oulu Bay Herald. All rights reserved.");
		assertEquals("Quay closed after divers find crack", article.title().orElseThrow().value());
		assertEquals("Oulu Bay Herald", article.outlet().orElseThrow().value());
		assertEquals(ZoneKind.boilerplate, kindOf(article, "Support local reporting"));
	}

	@Test
	void addressesOfLongDomainsAreSourcesEachByItself() throws IngestException {
		Article article = Samples.text("Quay closed after divers find crack", LEAD,
				MORE + " Sources for this article include: BayWire.international OuluRadio.example");
		assertEquals(List.of("BayWire.international", "OuluRadio.example"), Samples.cited(article));
	}

	@Test
	void anAgencyThatReportedFirstIsCited() throws IngestException {
		Article article = Samples.text("Quay closed after divers find crack", LEAD,
				MORE + " The Harbour Wire agency first reported the crack.");
		assertEquals(List.of("Harbour Wire"), Samples.cited(article));
	}

	@Test
	void anOutletOnALineOfItsOwnBesideTheByline() throws IngestException {
		Article article = Samples.text("Quay closed", "", "By Ada Quill", "The Morning Ledger", "", LEAD, "", MORE);
		assertEquals("The Morning Ledger", article.outlet().orElseThrow().value());
		assertEquals(ZoneKind.byline, kindOf(article, "The Morning Ledger"));
		assertTrue(Samples.text("Quay closed", "", "The Morning Ledger", "", LEAD, "", MORE).outlet().isEmpty());
	}

	@Test
	void anOutletWithTheDateBesideItIsNoAuthor() throws IngestException {
		Article article = Samples.text("Quay closed", "", "The Morning Ledger, 12 March 2031", "", LEAD, "", MORE);
		assertEquals("The Morning Ledger", article.outlet().orElseThrow().value());
		assertTrue(article.byline().isEmpty());
		assertEquals("2031-03-12", article.published().orElseThrow().value());
	}
}
