package org.assay.ingest;

import static org.assay.ingest.Samples.LEAD;
import static org.assay.ingest.Samples.MORE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that hold several articles: feeds and archives, well made and made to do harm. */
class SeveralArticlesTest {
	static final String RSS = """
			<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>
			<rss version="2.0"><channel><title>Oulu Bay Herald</title><link>https://herald.example/</link>
			<item><title>Quay closed &amp; fenced</title><link>https://herald.example/quay</link>
			<pubDate>Mon, 04 Mar 2024 08:15:00 +0100</pubDate><dc:creator>Mira Solheim</dc:creator>
			<content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded></item>
			<item><title>Ferry moves</title><description>&lt;p&gt;It moves south. &x;&lt;/p&gt;</description></item>
			</channel></rss>
			""".formatted(LEAD, MORE);
	static final String ATOM = """
			<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Wire</title>
			<entry><title type="html">Quay &lt;b&gt;closed&lt;/b&gt;</title>
			<link rel="alternate" href="https://wire.example/1"/><published>2024-03-05T10:00:00Z</published>
			<author><name>Jo Li</name></author><content type="xhtml"><div><p>%s</p></div></content></entry></feed>
			""".formatted(LEAD);

	private final List<String> troubles = new ArrayList<>();

	@Test
	void everyItemOfAFeedIsAnArticle() throws IngestException {
		List<Article> articles = read("feed.xml", bytes(RSS));
		assertEquals(2, articles.size());
		Article quay = articles.get(0);
		assertEquals("feed.xml!/item-1", quay.name());
		assertEquals("Quay closed & fenced\n\n" + LEAD + "\n\n" + MORE, quay.text());
		assertEquals("Quay closed & fenced", Samples.words(quay, quay.title().orElseThrow()));
		assertEquals("2024-03-04T08:15:00+01:00", quay.published().orElseThrow().value());
		assertEquals("feed: pubDate Mon, 04 Mar 2024 08:15:00 +0100", quay.published().orElseThrow().basis());
		assertEquals("Mira Solheim", quay.byline().orElseThrow().value());
		assertEquals("Oulu Bay Herald", quay.outlet().orElseThrow().value());
		assertEquals("https://herald.example/quay", quay.address());
		assertArrayEquals(bytes(RSS), quay.original());
		assertTrue(articles.get(1).text().contains("It moves south. &x;"), articles.get(1).text());
		assertTrue(articles.get(1).notes().stream().anyMatch(n -> n.contains("only a summary")));
		assertEquals(List.of(), troubles);
	}

	@Test
	void atom() throws IngestException {
		Article article = Samples.named("wire.atom", ATOM);
		assertEquals("Quay closed\n\n" + LEAD, article.text());
		assertEquals("Jo Li", article.byline().orElseThrow().value());
		assertEquals("Harbour Wire", article.outlet().orElseThrow().value());
		assertEquals("2024-03-05T10:00:00Z", article.published().orElseThrow().value());
		assertEquals("https://wire.example/1", article.address());
	}

	@Test
	void theFilesOfAnArchive() throws IOException, IngestException {
		byte[] inner = zip("deep/b.txt", bytes(MORE));
		byte[] archive = zip("../../a.txt", bytes(LEAD), "p.png", new byte[] { 1, 2 }, "in.zip", inner, "junk.txt",
				new byte[] { 0, 1, 2, 3 });
		List<Article> articles = read("all.zip", archive);
		assertEquals(List.of("all.zip!/../../a.txt", "all.zip!/in.zip!/deep/b.txt"),
				articles.stream().map(Article::name).toList());
		assertEquals(LEAD, articles.get(0).text());
		assertArrayEquals(bytes(LEAD), articles.get(0).original());
		assertTrue(articles.get(0).notes().stream().anyMatch(n -> n.contains("p.png")));
		assertEquals(1, troubles.size());
		assertTrue(troubles.get(0).startsWith("all.zip!/junk.txt: byte 0"), troubles.get(0));
	}

	@Test
	void archivesMadeToDoHarm() throws IOException, IngestException {
		byte[] bomb = zip("good.txt", bytes(LEAD), "bomb.txt", new byte[60_000_000], "also.txt", bytes(MORE));
		assertEquals(2, read("bomb.zip", bomb).size());
		assertTrue(troubles.get(0).contains("bomb.zip!/bomb.txt: unpacks to more than"), troubles.get(0));
		byte[] nested = zip("a.txt", bytes(LEAD));
		for (int i = 0; i < 8; i++) {
			nested = zip("n.zip", nested);
		}
		troubles.clear();
		assertEquals(0, read("nested.zip", nested).size());
		assertTrue(troubles.get(0).contains("files deep"), troubles.get(0));
		troubles.clear();
		byte[] two = zip("a.txt", bytes(LEAD), "b.txt", bytes(MORE.repeat(50)));
		List<Article> kept = new FileIngest(1500).read("two.zip", two, troubles::add);
		assertEquals(1, kept.size());
		assertTrue(troubles.get(0).contains("is larger, unpacked, than the limit"), troubles.get(0));
	}

	@Test
	void aDamagedArchiveGivesWhatCanBeRead() throws IOException, IngestException {
		byte[] whole = zip("a.txt", bytes(LEAD), "b.txt", bytes(MORE));
		byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 5);
		assertEquals(1, read("cut.zip", cut).size());
		assertTrue(troubles.get(0).startsWith("cut.zip: the archive is damaged"), troubles.get(0));
	}

	@Test
	void officeDocumentsAreNamed() throws IOException {
		byte[] docx = zip("[Content_Types].xml", bytes("<Types/>"));
		String message = assertThrows(IngestException.class, () -> read("a.docx", docx)).getMessage();
		assertTrue(message.contains("office document"), message);
	}

	private List<Article> read(String name, byte[] content) throws IngestException {
		return new FileIngest().read(name, content, troubles::add);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** @param content names and bytes by turns */
	static byte[] zip(Object... content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < content.length; i += 2) {
				zip.putNextEntry(new ZipEntry((String) content[i]));
				zip.write((byte[]) content[i + 1]);
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}
}
