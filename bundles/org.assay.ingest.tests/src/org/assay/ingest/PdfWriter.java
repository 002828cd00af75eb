package org.assay.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets the words of tests on the pages of a PDF. */
final class PdfWriter implements AutoCloseable {
	static final float SIZE = 10;
	private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);

	private final PDDocument document = new PDDocument();
	private PDPageContentStream page;

	void page() throws IOException {
		closePage();
		PDPage added = new PDPage(PDRectangle.A4);
		document.addPage(added);
		page = new PDPageContentStream(document, added);
	}

	/** Sets a line. @param y from the foot of the page, in points */
	void line(String words, float x, float y, float size) throws IOException {
		page.beginText();
		page.setFont(PLAIN, size);
		page.newLineAtOffset(x, y);
		page.showText(words);
		page.endText();
	}

	/** Sets lines below each other. */
	void column(float x, float top, List<String> lines) throws IOException {
		for (int i = 0; i < lines.size(); i++) {
			line(lines.get(i), x, top - 12 * i, SIZE);
		}
	}

	void lock(String password) throws IOException {
		document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
	}

	byte[] bytes() throws IOException {
		closePage();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	private void closePage() throws IOException {
		if (page != null) {
			page.close();
			page = null;
		}
	}

	@Override
	public void close() {
		try {
			document.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
