package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;

class PdfTest {
	private static final List<String> LEFT = List.of("The harbour office closed the northern", "quay on Thursday after "
			+ "divers found a", "crack in its second pillar. Repairs will", "cost $40 million and last until au-",
			"tumn, the mayor told residents, who fear", "for their fishing licences and for the long-",
			"term lease of their sheds, which the");
	private static final List<String> RIGHT = List.of("town council renewed only last winter.",
			"Ferries will leave from the southern", "quay, and lorries must use the old road,", "the office said in a "
					+ "notice that it sent to",
			"all firms at the harbour on Friday.");

	/** Two columns under a headline and a byline, with a running head and the number of the page. */
	static byte[] twoColumns(int pages) throws IOException {
		try (PdfWriter pdf = new PdfWriter()) {
			for (int i = 1; i <= pages; i++) {
				pdf.page();
				pdf.line("Oulu Bay Herald, Monday, March 4, 2024", 60, 800, 8);
				pdf.line("Page " + i + " of " + pages, 280, 30, 8);
				if (i == 1) {
					pdf.line("Crack closes the northern quay", 60, 750, 24);
					pdf.line("By Mira Solheim", 60, 725, PdfWriter.SIZE);
				}
				// the right column is drawn first, as some programs do
				pdf.column(310, 700, RIGHT);
				pdf.column(60, 700, LEFT);
			}
			return pdf.bytes();
		}
	}

	@Test
	void theNoteTellsOfOnePageAsOfOne() throws IOException, IngestException {
		String notes = Samples.read("quay.pdf", twoColumns(1)).notes().toString();
		assertTrue(notes.contains("Taken from a PDF of 1 page; check"), notes);
	}

	@Test
	void columnsHyphensAndRunningHeads() throws IOException, IngestException {
		byte[] bytes = twoColumns(2);
		Article article = Samples.read("quay.pdf", bytes);
		String text = article.text();
		assertTrue(text.contains("cost $40 million and last until autumn, the mayor"), text);
		assertTrue(text.contains("the long-term lease of their sheds, which the town council renewed"), text);
		assertTrue(text.indexOf("Ferries will leave") > text.indexOf("term lease"), text);
		assertEquals("Crack closes the northern quay", article.title().orElseThrow().value());
		assertEquals("Mira Solheim", article.byline().orElseThrow().value());
		assertEquals("2024-03-04", article.published().orElseThrow().value());
		assertEquals("March 4, 2024", Samples.words(article, article.published().orElseThrow()));
		assertEquals(ZoneKind.boilerplate, Samples.kindOf(article, "Oulu Bay Herald"));
		assertEquals(ZoneKind.headline, Samples.kindOf(article, "Crack closes"));
		assertFalse(text.contains("Page 1"), text);
		assertEquals(text.indexOf("Oulu Bay"), text.lastIndexOf("Oulu Bay"));
		assertEquals("application/pdf", article.mediaType());
		assertArrayEquals(bytes, article.original());
		assertTrue(Samples.covers(article));
	}

	@Test
	void aTableIsReadRowByRow() throws IOException, IngestException {
		try (PdfWriter pdf = new PdfWriter()) {
			pdf.page();
			pdf.column(60, 700, LEFT);
			for (int row = 0; row < 5; row++) {
				pdf.line("Quay " + row, 60, 560 - 12 * row, PdfWriter.SIZE);
				pdf.line(row + "40 tonnes", 300, 560 - 12 * row, PdfWriter.SIZE);
			}
			String text = Samples.read("table.pdf", pdf.bytes()).text();
			assertTrue(text.contains("Quay 3 340 tonnes"), text);
		}
	}

	@Test
	void whatABrowserPrintsAroundAPage() throws IOException, IngestException {
		try (PdfWriter pdf = new PdfWriter()) {
			pdf.page();
			pdf.line("3/9/24, 8:15 AM", 30, 820, 8);
			pdf.line("https://herald.example/quay 1/1", 30, 20, 8);
			pdf.column(60, 700, LEFT);
			Article article = Samples.read("printed.pdf", pdf.bytes());
			assertEquals("https://herald.example/quay", article.address());
			assertTrue(article.published().isEmpty());
			assertEquals(ZoneKind.boilerplate, Samples.kindOf(article, "3/9/24"));
		}
	}

	@Test
	void pdfsThatCannotBeTaken() throws IOException {
		byte[] whole = twoColumns(1);
		refused("cut.pdf", Arrays.copyOf(whole, whole.length / 3), "cut.pdf", ".txt");
		try (PdfWriter pdf = new PdfWriter()) {
			pdf.page();
			refused("scan.pdf", pdf.bytes(), "scan.pdf", "character recognition");
			pdf.page();
			pdf.line("Secret", 60, 700, 12);
			pdf.lock("open sesame");
			refused("locked.pdf", pdf.bytes(), "locked.pdf", "password");
		}
		refused("empty.pdf", "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1), "empty.pdf", "damaged");
	}

	@Test
	void aBombIsFoundBeforeItIsUnpacked() throws IOException {
		byte[] zeros = packed(new byte[64 << 20]);
		refused("bomb.pdf", page(zeros, "/FlateDecode"), "bomb.pdf", "made to do harm");
		byte[] twice = packed(packed(new byte[64 << 20]));
		refused("twice.pdf", page(twice, "[/FlateDecode /FlateDecode]"), "twice.pdf", "made to do harm");
		refused("index.pdf", page(zeros, "/FlateDecode /Type /ObjStm /N 1 /First 4"), "index.pdf", "made to do harm");
	}

	@Test
	void drawingsThatCallEachOtherEndlessly() {
		StringBuilder objects = new StringBuilder("%PDF-1.4\n");
		objects.append("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
				+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>"
				+ ">>>>endobj\n4 0 obj<</Length 5>>stream\n/A Do\nendstream endobj\n");
		for (int i = 5; i < 35; i++) {
			String twenty = "/A Do ".repeat(20);
			objects.append(i + " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A " + (i + 1)
					+ " 0 R>>>>/Length " + twenty.length() + ">>stream\n" + twenty + "\nendstream endobj\n");
		}
		objects.append("trailer<</Root 1 0 R>>\n%%EOF");
		refused("laughs.pdf", objects.toString().getBytes(StandardCharsets.ISO_8859_1), "laughs.pdf", "harm");
	}

	private static void refused(String name, byte[] bytes, String... words) {
		IngestException refused = assertThrows(IngestException.class,
				() -> new FileIngest(50_000_000).read(name, bytes, t -> {
					// told beside what is asked
				}));
		for (String word : words) {
			assertTrue(refused.getMessage().contains(word), refused.getMessage());
		}
	}

	private static byte[] packed(byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
			deflater.write(content);
		}
		return out.toByteArray();
	}

	/** A page whose content is packed as told; without the list of objects, which readers then make themselves. */
	private static byte[] page(byte[] content, String filter) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(
				("%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
						+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n"
						+ "4 0 obj<</Filter " + filter + "/Length " + content.length + ">>stream\n")
						.getBytes(StandardCharsets.ISO_8859_1));
		out.write(content);
		out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
		return out.toByteArray();
	}
}
