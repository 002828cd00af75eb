package org.assay.ingest.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects what the pages draw as characters. Counts the steps, as drawings may be made to never end. */
final class PageGlyphs extends PDFTextStripper {
	private static final int MOST_STEPS = 10_000_000;
	private static final int MOST_DRAWINGS = 100_000;
	private static final int MOST_GLYPHS = 5_000_000;

	/** The file draws more than any article does. */
	static final class TooMuch extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	private final Map<Float, List<Glyph>> byDirection = new HashMap<>();
	private int steps;
	private int drawings;
	private int glyphs;
	private int sideways;

	PageGlyphs() {
		setSuppressDuplicateOverlappingText(false);
	}

	/**
	 * The characters of a page that run in the direction that most of them do.
	 *
	 * @param number of the page, from 1
	 */
	List<Glyph> of(PDDocument document, int number) throws IOException {
		byDirection.clear();
		setStartPage(number);
		setEndPage(number);
		getText(document);
		List<Glyph> most = List.of();
		int all = 0;
		for (List<Glyph> direction : byDirection.values()) {
			all += direction.size();
			most = direction.size() > most.size() ? direction : most;
		}
		sideways += all - most.size();
		return most;
	}

	/** How many characters ran in other directions, on all pages so far. */
	int sideways() {
		return sideways;
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		if (++glyphs > MOST_GLYPHS) {
			throw new TooMuch();
		}
		if (position.getUnicode() != null) {
			byDirection.computeIfAbsent(position.getDir(), d -> new ArrayList<>()).add(Glyph.of(position));
		}
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		drawings += operator.getName().equals(OperatorName.DRAW_OBJECT) ? 1 : 0;
		if (++steps > MOST_STEPS || drawings > MOST_DRAWINGS) {
			throw new TooMuch();
		}
		super.processOperator(operator, operands);
	}
}
