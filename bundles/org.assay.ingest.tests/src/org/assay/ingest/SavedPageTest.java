package org.assay.ingest;

import static org.assay.ingest.Samples.LEAD;
import static org.assay.ingest.Samples.MORE;
import static org.assay.ingest.Samples.kindOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;

class SavedPageTest {
	private static final String HEAD = """
			<!DOCTYPE html><html lang="en-GB"><head><title>Quay closed after divers find crack | Oulu Bay Herald</title>
			<meta property="og:site_name" content="Oulu Bay Herald">
			<link rel="canonical" href="https://herald.example/2024/03/03/quay">
			""";
	private static final String BODY = """
			</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
			<div class="story"><h1>Quay closed after divers find crack</h1>
			<div class="byline">By <a rel="author" href="/mira">Mira Solheim</a></div>
			<div class="article-body"><p>%s</p>
			<figure><img src="http://herald.example/q.jpg"><figcaption>The quay in winter</figcaption></figure>
			<h2>A pillar from 1931</h2><p>%s</p>
			<blockquote>We will rebuild it stone by stone, and we will not wait for the capital to pay.</blockquote>
			<ul><li>The ferry line moves to the southern quay until autumn, the port says.</li>
			<li>Small boats may stay where they are, but at their own risk.</li></ul>
			<table><tr><th>Year</th><th>Cost</th></tr><tr><td>1931</td><td>$2 million</td></tr></table>
			<p>According to a report by <a href="https://wire.example/item">Reuters</a>, the crack is old.</p>
			<p>Subscribe to our newsletter for more harbour news</p></div></div>
			<div class="related-stories"><p>Ten other things that you should read about the harbour today,
			friends.</p></div>
			<footer><p>Herald House, 1 Harbour Street. All of this belongs to the newspaper and its owners.</p></footer>
			</body></html>
			""".formatted(LEAD, MORE);

	@Test
	void articleWithoutThePageAroundIt() throws IngestException {
		Article article = page("");
		assertTrue(Samples.covers(article));
		assertEquals("text/html", article.mediaType());
		assertEquals("Quay closed after divers find crack", article.title().orElseThrow().value());
		assertEquals("Quay closed after divers find crack", Samples.words(article, article.title().orElseThrow()));
		assertEquals("Mira Solheim", article.byline().orElseThrow().value());
		assertEquals("Oulu Bay Herald", article.outlet().orElseThrow().value());
		assertTrue(article.text().contains(LEAD + "\n\nThe quay in winter\n\nA pillar from 1931\n\n" + MORE));
		for (String outside : List.of("Home", "Ten other things", "Herald House", "Subscribe to")) {
			assertFalse(article.text().contains(outside), outside);
		}
	}

	@Test
	void zonesByElement() throws IngestException {
		Article article = page("");
		assertEquals(ZoneKind.body, kindOf(article, "second pillar"));
		assertEquals(ZoneKind.caption, kindOf(article, "The quay in winter"));
		assertEquals(ZoneKind.body, kindOf(article, "A pillar from 1931"), "what only the heading says is not lost");
		assertEquals(ZoneKind.quote, kindOf(article, "stone by stone"));
		assertEquals(ZoneKind.list, kindOf(article, "Small boats may stay"));
		assertEquals(ZoneKind.table, kindOf(article, "$2 million"));
	}

	@Test
	void headingsThatTheTextUnderThemSaysAgain() throws IngestException {
		Article article = Samples.named("q.html", "<html><body><h1>Quay</h1><p>" + LEAD + "</p><h2>Repairs until autumn"
				+ "</h2><p>" + MORE + "</p></body></html>");
		assertEquals(ZoneKind.headline, kindOf(article, "Repairs until autumn"));
	}

	@Test
	void theArticleWithTheHeadlineAmongLongerOnes() throws IngestException {
		String other = "<article><h3>Another</h3><p>"
				+ "The harbour master was elsewhere that day, as he said. ".repeat(40)
				+ "</p></article>";
		Article article = Samples.named("q.html",
				"<html><title>Quay closed</title><body><main><article><h1>Quay closed</h1>"
						+ "<p>" + (LEAD + " " + MORE + " ").repeat(3) + "</p></article>" + other.repeat(4)
						+ "</main></body></html>");
		assertFalse(article.text().contains("elsewhere"));
		assertTrue(article.text().contains(LEAD));
	}

	@Test
	void theDayThatReadersSawBesideAMomentInAnotherZone() throws IngestException {
		String moment = "<meta property='article:published_time' content='2024-03-04T02:11:00+00:00'>";
		String foot = "<div class='post-footer'><abbr class='published' itemprop='datePublished' title='%s'>x</abbr></div>";
		assertEquals("2024-03-03T21:11:00-05:00", shown(moment, foot.formatted("2024-03-03T21:11:00-05:00")));
		assertEquals("2024-03-04T02:11:00+00:00", shown(moment, foot.formatted("2024-03-02T21:11:00-05:00")));
		assertEquals("2024-03-03T21:11:00-05:00", shown("", foot.formatted("2024-03-03T21:11:00-05:00")));
		String clock = "<div class='date'>Sunday, March 3, 2024</div>";
		assertEquals("2024-03-04T02:11:00+00:00", shown(moment + "</head>" + clock, ""), "the clock of a masthead");
	}

	@Test
	void theDayBelowTheHeadlineComesBeforeTheClockOfTheMasthead() throws IngestException {
		String clock = "</head><div class='date'>Sunday, June 9, 2024</div>";
		assertEquals("2024-03-03", shown(clock, "<p class='posted'>Posted March 3, 2024</p>"));
		assertEquals("2024-06-09", shown(clock, ""), "rather this one than none");
	}

	/** The date found in a page without an address. */
	private static String shown(String head, String foot) throws IngestException {
		return Samples
				.named("p.html", "<html><head>" + head + "<h1>Quay</h1><p>" + LEAD + "</p><p>" + MORE + "</p>" + foot
						+ "</html>")
				.published().orElseThrow().value();
	}

	@Test
	void citedOutletWithItsLink() throws IngestException {
		Article article = page("");
		assertEquals(List.of("Reuters"), Samples.cited(article));
		assertEquals("https://wire.example/item", article.citations().get(0).url());
	}

	@Test
	void dateSourcesInTheirOrder() throws IngestException {
		String linked = "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Quay\","
				+ "\"datePublished\":\"2024-03-01T08:00:00+0200\",\"dateModified\":\"2024-03-09\"}]}</script>";
		String meta = "<meta property='article:published_time' content='2024-03-02'>";
		Article.Proved first = page(linked + meta).published().orElseThrow();
		assertEquals("2024-03-01T08:00:00+02:00", first.value());
		assertEquals("JSON-LD datePublished", first.basis());
		assertEquals("meta article:published_time", page(meta).published().orElseThrow().basis());
		Article.Proved address = page("").published().orElseThrow();
		assertEquals("2024-03-03", address.value());
		assertTrue(address.basis().contains("https://herald.example/2024/03/03/quay"));
	}

	@Test
	void theDayOfTheAddressBesideAMomentInAnotherZone() throws IngestException {
		Article.Proved date = page("<meta property='article:published_time' content='2024-03-04T03:10:00Z'>")
				.published()
				.orElseThrow();
		assertEquals("2024-03-03", date.value());
		assertTrue(date.basis().contains("2024-03-04T03:10:00Z"), date.basis());
	}

	@Test
	void datesThatReadersSee() throws IngestException {
		String html = "<html><body><h1>Quay closed</h1><p class='posted'>Posted 3 March 2024</p><p>" + LEAD + "</p><p>"
				+ MORE + "</p><div class='comments'><time datetime='2024-03-09'>x</time></div></body></html>";
		assertEquals("2024-03-03", Samples.named("p.html", html).published().orElseThrow().value());
		String time = html.replace("Posted 3 March 2024", "<time datetime='2024-03-05T10:00:00Z'>on Tuesday</time>");
		assertEquals("2024-03-05T10:00:00Z", Samples.named("p.html", time).published().orElseThrow().value());
	}

	@Test
	void scriptsAndHiddenTextAreNoText() throws IngestException {
		Article article = Samples.named("p.html", "<html><body><script>var harbour = 'never read me';</script><p>"
				+ LEAD
				+ "</p><p style='display:none'>Hidden words that nobody on the page can see at all, said no one.</p><p>"
				+ MORE
				+ "</p><noscript>Enable scripts to read on.</noscript></body></html>");
		assertFalse(article.text().contains("never") || article.text().contains("Hidden")
				|| article.text().contains("Enable"));
	}

	@Test
	void externalEntitiesAreNotResolved() throws IngestException {
		Article article = Samples.named("p.xhtml", "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM "
				+ "'file:///etc/hostname'>]>"
				+ "<html><body><p>&x; " + LEAD + "</p></body></html>");
		assertTrue(article.text().contains("&x; The harbour office"), article.text());
	}

	@Test
	void paragraphsMadeOfBreaks() throws IngestException {
		Article article = Samples.named("p.html", "<html><body><div>" + LEAD + "<br><br>" + MORE
				+ "<br>Second line.</div></body></html>");
		assertTrue(article.text().contains(LEAD + "\n\n" + MORE + " Second line."), article.text());
	}

	@Test
	void aPressReleaseEndsBeforeItsSender() throws IngestException {
		Article article = Samples.named("p.html", "<html><body><h1>Quay closed</h1><p>" + LEAD + "</p><p>" + MORE
				+ "</p><h3>About Oulu Harbour</h3><p>Oulu Harbour runs three quays and employs some ninety people all "
				+ "year.</p></body></html>");
		assertFalse(article.text().contains("ninety"), article.text());
	}

	private static Article page(String head) throws IngestException {
		return Samples.named("quay.html", HEAD + head + BODY);
	}

	@Test
	void whatAPlainPageTellsOnlyInItsTitleAndWords() throws IngestException {
		String page = """
				<html><head><title>%s</title><meta name="author" content="News desk"></head><body>
				<h1>Quay closed after divers find crack</h1><p>By Ada Quill, harbour editor</p><p>%s</p><p>%s</p></body></html>
				""";
		Article article = Samples.named("q.html", page.formatted("Harbour Post: Quay closed", LEAD, MORE));
		assertEquals("Harbour Post", article.outlet().orElseThrow().value());
		assertEquals("Ada Quill", article.byline().orElseThrow().value());
		assertEquals("Harbour Post", Samples.named("q.html", page.formatted("Quay closed - Harbour Post", LEAD, MORE))
				.outlet().orElseThrow().value());
		assertTrue(
				Samples.named("q.html", page.formatted("Breaking news: Quay closed", LEAD, MORE)).outlet().isEmpty());
	}
}
