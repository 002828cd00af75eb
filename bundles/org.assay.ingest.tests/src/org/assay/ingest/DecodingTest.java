package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecodingTest {
	private static final String TEXT = "Quay caf\u00E9 reopens in Oulu Bay\r\n\r\nThe mayor said \u201Cit took too "
			+ "long\u201D on Friday, "
			+ "and the harbour crews agreed with her at once.\r\n";

	@Test
	void strictUtf8NeedsNoNote() throws IngestException {
		Article article = read(TEXT.getBytes(StandardCharsets.UTF_8));
		assertEquals(TEXT, article.text());
		assertEquals("UTF-8", article.charset());
		assertTrue(article.notes().isEmpty(), article.notes().toString());
	}

	@Test
	void byteOrderMarkStaysTheFirstCharacter() throws IngestException {
		for (String name : new String[] { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" }) {
			Article article = read(("\uFEFF" + TEXT).getBytes(Charset.forName(name)));
			assertEquals("\uFEFF" + TEXT, article.text(), name);
			assertEquals(name, article.charset());
			assertEquals("Quay caf\u00E9 reopens in Oulu Bay", article.title().orElseThrow().value());
		}
	}

	@Test
	void utf16WithoutMarkIsKnownByItsZeros() throws IngestException {
		for (Charset charset : new Charset[] { StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE }) {
			Article article = read(TEXT.getBytes(charset));
			assertEquals(TEXT, article.text());
			assertEquals(charset.name(), article.charset());
			assertTrue(article.notes().get(0).contains("zero bytes"), article.notes().toString());
		}
	}

	@Test
	void windows1252IsTheLastResortAndSaysSo() throws IngestException {
		Article article = read(TEXT.getBytes(Charset.forName("windows-1252")));
		assertEquals(TEXT, article.text());
		assertEquals("windows-1252", article.charset());
		assertTrue(article.notes().get(0).contains("byte 233 at offset 8"), article.notes().toString());
	}

	@Test
	void truncatedUtf16IsRepairedAndNoted() throws IngestException {
		byte[] whole = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
		Article article = read(Arrays.copyOf(whole, whole.length - 1));
		assertTrue(article.text().endsWith("once.\r\uFFFD"), article.text());
		assertTrue(article.notes().stream().anyMatch(n -> n.contains("cut off")), article.notes().toString());
	}

	@Test
	void truncatedUtf8StaysUtf8() throws IngestException {
		byte[] whole = (TEXT.repeat(10) + "\u201D").getBytes(StandardCharsets.UTF_8);
		Article article = read(Arrays.copyOf(whole, whole.length - 1));
		assertEquals("UTF-8", article.charset());
		assertTrue(article.notes().get(0).contains("offset " + (whole.length - 3)), article.notes().toString());
	}

	@Test
	void oneByteThatDoesNotFitIsToldAsOne() throws IngestException {
		byte[] whole = (TEXT.repeat(10) + "\u00E9").getBytes(StandardCharsets.UTF_8);
		Article article = read(Arrays.copyOf(whole, whole.length - 1));
		assertTrue(article.notes().get(0).contains("1 byte that does not fit, shown as \uFFFD, at offset "
				+ (whole.length - 2)), article.notes().toString());
	}

	@Test
	void binaryFilesAreRefusedWithPlaceAndAdvice() {
		byte[] nul = TEXT.getBytes(StandardCharsets.UTF_8);
		nul[20] = 0;
		String message = refusal(nul);
		assertTrue(message.contains("paper.txt") && message.contains("offset 20") && message.contains("plain text"),
				message);
		byte[] junk = new byte[4000];
		for (int i = 0; i < junk.length; i++) {
			junk[i] = (byte) (1 + i * 7 % 255);
		}
		assertTrue(refusal(junk).contains("offset"));
		assertTrue(refusal("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8)).contains("PDF"));
	}

	@Test
	void emptyFilesAreRefused() {
		assertTrue(refusal(new byte[0]).contains("empty"));
		assertTrue(refusal(" \r\n\u00A0\t".getBytes(StandardCharsets.UTF_8)).contains("white space"));
	}

	@Test
	void declaredEncodingOfAPageIsUsed() throws IngestException {
		ByteArrayOutputStream page = new ByteArrayOutputStream();
		page.writeBytes(("<html><head><meta charset=\"iso-8859-2\"><title>Stocznia</title></head><body><p>"
				+ "The yard in Gda\u0144sk said that its \u0142\u00F3dka would sail again before the end of the "
				+ "summer, and that all its crew would come.")
				.getBytes(Charset.forName("ISO-8859-2")));
		Article article = Samples.read("p.html", page.toByteArray());
		assertTrue(article.text().contains("Gda\u0144sk"), article.text());
		assertEquals("ISO-8859-2", article.charset());
	}

	private static Article read(byte[] bytes) throws IngestException {
		return Samples.read("paper.txt", bytes);
	}

	private static String refusal(byte[] bytes) {
		return assertThrows(IngestException.class, () -> read(bytes)).getMessage();
	}
}
