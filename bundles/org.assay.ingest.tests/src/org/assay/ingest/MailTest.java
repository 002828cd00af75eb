package org.assay.ingest;

import static org.assay.ingest.Samples.LEAD;
import static org.assay.ingest.Samples.MORE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;

/** Mails and pages saved as one file. */
class MailTest {
	private static final String HEAD = """
			From: =?UTF-8?Q?Mira_S=C3=B8lheim?= <mira@herald.example>
			Subject: =?UTF-8?B?UXVheSBjbG9zZWQg4oCTIGFnYWlu?=
			Date: Mon, 04 Mar 2024 08:15:00 +0100
			MIME-Version: 1.0
			""";

	private final List<String> troubles = new ArrayList<>();

	@Test
	void wordsSubjectSenderAndDate() throws IngestException {
		byte[] mail = bytes(
				HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable"
						+ "\n\n" + LEAD.replace("divers ", "di=\nvers ")
						+ "\n\nCaf=C3=A9 owners protest against it, they said.\n");
		Article article = Samples.read("quay.eml", mail);
		assertEquals("Quay closed \u2013 again\n\n" + LEAD + "\n\nCaf\u00E9 owners protest against it, they said.",
				article.text());
		assertEquals("Quay closed \u2013 again", article.title().orElseThrow().value());
		assertEquals("Quay closed \u2013 again", Samples.words(article, article.title().orElseThrow()));
		assertEquals("Mira S\u00F8lheim", article.byline().orElseThrow().value());
		assertEquals("2024-03-04T08:15:00+01:00", article.published().orElseThrow().value());
		assertEquals("mail: Date Mon, 04 Mar 2024 08:15:00 +0100", article.published().orElseThrow().basis());
		assertEquals(ZoneKind.headline, Samples.kindOf(article, "Quay closed"));
		assertArrayEquals(mail, article.original());
		assertTrue(Samples.covers(article));
	}

	@Test
	void oneOfTwoFormsAndWhatIsAttached() throws IngestException {
		List<Article> articles = read("all.eml", withAttachments());
		assertEquals(List.of("all.eml", "all.eml!/p\u00E4ge.html", "all.eml!/message.eml"),
				articles.stream().map(Article::name).toList());
		assertEquals("Quay closed \u2013 again\n\n" + LEAD, articles.get(0).text());
		assertTrue(articles.get(0).notes().stream().anyMatch(n -> n.contains("quay.png")),
				articles.get(0).notes()::toString);
		assertTrue(articles.get(1).text().contains(MORE));
		assertEquals("Forwarded\n\n" + MORE, articles.get(2).text());
		assertEquals(List.of(), troubles);
	}

	@Test
	void aPageSavedAsOneFile() throws IngestException {
		String page = savedPage();
		Article article = Samples.read("quay.mhtml", bytes(page));
		assertEquals("Quay closed\n\n" + LEAD + "\n\n" + MORE, article.text());
		assertEquals("https://herald.example/2024/03/04/quay", article.address());
		assertEquals("2024-03-04", article.published().orElseThrow().value());
		assertEquals("multipart/related", article.mediaType());
		assertArrayEquals(bytes(page), article.original());
	}

	@Test
	void damagedAndEmptyMessages() throws IngestException {
		assertTrue(refused("empty.eml", HEAD + "\n").contains("no words"));
		String nested = "";
		for (int i = 0; i < 200; i++) {
			nested += (i == 0 ? HEAD : "") + "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n";
		}
		read("deep.eml", nested + "\n" + LEAD);
		assertTrue(troubles.get(0).startsWith("deep.eml: ") && troubles.get(0).contains("deep"), troubles::toString);
	}

	@Test
	void mailsWithoutEndingAreKnownByTheirHeads() throws IngestException {
		assertEquals("message/rfc822", Samples.named("mail", HEAD + "\n" + LEAD).mediaType());
		assertEquals("text/plain", Samples.named("notes.txt", HEAD + "\n" + LEAD).mediaType());
		assertEquals("text/plain", Samples.named("notes", "Note: quay\nAlso: ferry\n\n" + LEAD).mediaType());
	}

	/** A mail in two forms, with a page, a picture and a mail attached. */
	static String withAttachments() {
		String inner = "From: Jo Li <jo@wire.example>\nSubject: Forwarded\nMIME-Version: 1.0\n\n" + MORE + "\n";
		return HEAD + """
				Content-Type: multipart/mixed; boundary=out

				--out
				Content-Type: multipart/alternative; boundary=in

				--in
				Content-Type: text/plain

				%s
				--in
				Content-Type: text/html

				<p>%s</p>
				--in--
				--out
				Content-Type: text/html; name="page.html"
				Content-Disposition: attachment; filename*=UTF-8''p%%C3%%A4ge.html
				Content-Transfer-Encoding: base64

				%s
				--out
				Content-Type: image/png; name=quay.png
				Content-Transfer-Encoding: base64

				iVBORw0K
				--out
				Content-Type: message/rfc822

				%s
				--out--
				""".formatted(LEAD, LEAD,
				Base64.getMimeEncoder().encodeToString(bytes("<html><body><h1>Ferry</h1><p>" + MORE
						+ "</p><p>" + LEAD + "</p></body></html>")),
				inner);
	}

	static String savedPage() {
		return """
				From: <Saved by Blink>
				Snapshot-Content-Location: https://herald.example/2024/03/04/quay
				Subject: Quay
				MIME-Version: 1.0
				Content-Type: multipart/related; type="text/html"; boundary="b"

				--b
				Content-Type: text/html
				Content-Location: https://herald.example/2024/03/04/quay
				Content-Transfer-Encoding: quoted-printable

				<html><head><title>Quay closed</title></head><body><h1>Quay closed</h1><p class=3D"x">%s</p><p>%s</p></body></html>
				--b
				Content-Type: text/css
				Content-Location: cid:css

				p { color: red }
				--b--
				""".formatted(LEAD, MORE);
	}

	private List<Article> read(String name, String mail) throws IngestException {
		return new FileIngest().read(name, bytes(mail), troubles::add);
	}

	private static String refused(String name, String mail) {
		return assertThrows(IngestException.class, () -> Samples.named(name, mail)).getMessage();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
