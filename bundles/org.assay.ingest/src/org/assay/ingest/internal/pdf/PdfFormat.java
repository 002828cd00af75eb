package org.assay.ingest.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.assay.ingest.IngestException;
import org.assay.ingest.internal.file.ArticleMaker;
import org.assay.ingest.internal.file.Format;
import org.assay.ingest.internal.file.Intake;
import org.assay.ingest.internal.file.Original;

/**
 * PDF files. Only their characters and where these stand are read: no script runs, nothing that the file names is
 * opened, pictures stay packed.
 */
public final class PdfFormat implements Format {
	private static final String HEAD = "%PDF-";
	private static final int MOST_PAGES = 2_000;
	private static final String AS_TEXT = " Copy its text into a .txt file and import that.";
	/** Held, as loggers that nobody holds forget their level: what is wrong with a file is said by its messages. */
	private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"),
			Logger.getLogger("org.apache.fontbox"));

	public PdfFormat() {
		QUIET.forEach(l -> l.setLevel(Level.OFF));
	}

	@Override
	public boolean takes(Original original) {
		byte[] bytes = original.bytes();
		String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
		return head.startsWith(HEAD) || head.contains(HEAD) && !original.endsWith(".txt", ".html", ".htm", ".eml");
	}

	@Override
	public void read(Original original, Intake intake) throws IngestException {
		PackedStreams packed = new PackedStreams(intake.left());
		try {
			packed.measureIndexes(original.bytes());
			FontMappers.set(Fonts.OWN);
			try (PDDocument document = Loader.loadPDF(original.bytes(), "", null, null,
					IOUtils.createMemoryOnlyStreamCache())) {
				packed.measure(document.getDocument());
				read(original, document, intake);
			}
		} catch (InvalidPasswordException e) {
			throw new IngestException(original.place() + ": this PDF is locked with a password. Open it, print it "
					+ "into a new PDF, and import that.", e);
		} catch (PackedStreams.Bomb | PageGlyphs.TooMuch e) {
			throw new IngestException(original.place() + ": this PDF unpacks to or draws far more than an article does,"
					+ " as files do that are made to do harm." + AS_TEXT, e);
		} catch (IOException | RuntimeException | StackOverflowError e) {
			throw new IngestException(original.place() + ": this PDF is damaged or unusual and could not be read ("
					+ e.getMessage() + ")." + AS_TEXT, e);
		} catch (OutOfMemoryError e) {
			// one object that asks for more than there is; it is let go with the file
			throw new IngestException(original.place() + ": this PDF needs more memory than there is." + AS_TEXT, e);
		}
	}

	private static void read(Original original, PDDocument document, Intake intake) throws IOException,
			IngestException {
		int pages = document.getNumberOfPages();
		if (pages > MOST_PAGES) {
			intake.trouble(original.place() + ": has " + pages + " pages; those from page " + (MOST_PAGES + 1)
					+ " on were not taken. Split it.");
		}
		PageGlyphs glyphs = new PageGlyphs();
		List<List<Piece>> all = new ArrayList<>();
		List<Float> heights = new ArrayList<>();
		List<Integer> empty = new ArrayList<>();
		for (int i = 1; i <= Math.min(pages, MOST_PAGES); i++) {
			List<Piece> pieces = Pieces.of(glyphs.of(document, i));
			all.add(pieces);
			heights.add(height(document, i, pieces));
			if (pieces.isEmpty()) {
				empty.add(i);
			}
		}
		if (empty.size() == all.size()) {
			throw new IngestException(original.place() + ": this PDF holds no words, only pictures of pages, or none. "
					+ "Let a program for character recognition read it first, and import its text.");
		}
		RunningHeads heads = new RunningHeads(all, heights);
		PdfText text = new PdfText(passages(all, heights, heads), heads.taken());
		intake.add(ArticleMaker.make(original, "", "application/pdf", text.text, "PDF", text.draft,
				notes(document, glyphs, empty)));
	}

	private static float height(PDDocument document, int page, List<Piece> pieces) {
		float stated = document.getPage(page - 1).getCropBox().getHeight();
		float lowest = (float) pieces.stream().mapToDouble(Piece::y).max().orElse(0);
		float wide = document.getPage(page - 1).getCropBox().getWidth();
		// a page that lies on its side is as high as it is said to be wide
		return lowest > stated || document.getPage(page - 1).getRotation() % 180 != 0 ? Math.max(lowest, wide) : stated;
	}

	private static List<Passage> passages(List<List<Piece>> pages, List<Float> heights, RunningHeads heads) {
		Hyphens hyphens = new Hyphens();
		pages.forEach(page -> page.forEach(piece -> hyphens.learn(piece.text())));
		Passages passages = new Passages(hyphens);
		for (int i = 0; i < pages.size(); i++) {
			for (List<Piece> column : Columns.of(heads.without(pages.get(i), heights.get(i)))) {
				passages.add(column, i + 1);
			}
		}
		return passages.all();
	}

	private static List<String> notes(PDDocument document, PageGlyphs glyphs, List<Integer> empty) {
		List<String> notes = new ArrayList<>();
		int pages = document.getNumberOfPages();
		notes.add("Taken from a PDF of " + pages + (pages == 1 ? " page" : " pages")
				+ "; check the order of columns and words "
				+ "divided at line ends.");
		if (!empty.isEmpty()) {
			notes.add("Pages without words, perhaps pictures of text: " + empty.size() + ", the first is page "
					+ empty.get(0) + ".");
		}
		if (glyphs.sideways() > 0) {
			notes.add("Characters set in another direction than the text, left out: " + glyphs.sideways() + ".");
		}
		return notes;
	}

	/** Read once, when the first PDF is. */
	private static final class Fonts {
		static final OwnFont OWN = new OwnFont();
	}
}
