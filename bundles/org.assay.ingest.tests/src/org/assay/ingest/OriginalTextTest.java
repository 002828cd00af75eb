package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Originals as plain text. */
class OriginalTextTest {
	private static final String PAGE = "<html><head><title>The  quay</title><style>p{}</style></head><body>"
			+ "<nav><ul><li>News</li><li>Sport</li></ul></nav><h1>The quay</h1><script>alert('x')</script>"
			+ "<p>It is <b>shut</b>,\n  says\u00A0<a href='https://wire.example/1'>the Wire</a>.<br>Since May.</p>"
			+ "<table><tr><td>2023</td><td>4 ships</td></tr></table><img src='a.png' alt='A crane'></body></html>";

	private static OriginalText of(String type, String text) throws IngestException {
		return OriginalText.of("quay", type, "UTF-8", text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aPageIsAllItsWordsLineByLine() throws IngestException {
		OriginalText text = of("text/html", PAGE);
		assertEquals(
				"The quay\n\u2022 News\n\u2022 Sport\nThe quay\nIt is shut, says the Wire.\nSince May.\n2023 | 4 ships\n"
						+ "[A crane]",
				text.words());
		assertEquals(PAGE, text.source());
	}

	@Test
	void aPageWithoutAStatedEncodingIsDecodedAsItsArticleWas() throws IngestException {
		byte[] bytes = "<p>S\u00F8lheim</p>".getBytes(Charset.forName("windows-1252"));
		assertEquals("S\u00F8lheim", OriginalText.of("quay", "text/html", "windows-1252", bytes).words());
	}

	@Test
	void aPageWithinAMessageIsShown() throws IngestException {
		String mail = "From: Wire <a@wire.example>\nSubject: Quay\nMIME-Version: 1.0\n"
				+ "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
				+ "<p>Shut =E2=80=93 again</p>\n";
		OriginalText text = of("message/rfc822", mail);
		assertEquals("Shut \u2013 again", text.words());
		assertTrue(text.source().startsWith("<p>Shut \u2013"));
	}

	@Test
	void whatIsNoPageHasOnlyItsSource() throws IngestException {
		assertEquals(new OriginalText("", "The quay is shut."), of("text/plain", "The quay is shut."));
		assertEquals(new OriginalText("", ""), of("application/pdf", "%PDF-1.7"));
	}

	@Test
	void damagedBytesAreRefusedByName() {
		byte[] bytes = { 'a', 0, 1, 2, 3, 'b' };
		IngestException thrown = assertThrows(IngestException.class,
				() -> OriginalText.of("quay.txt", "text/plain", "UTF-8", bytes));
		assertTrue(thrown.getMessage().startsWith("quay.txt: "), thrown::getMessage);
	}
}
