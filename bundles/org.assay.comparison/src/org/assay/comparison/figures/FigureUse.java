package org.assay.comparison.figures;

import org.assay.reading.Figure;
import org.assay.text.ZoneKind;

/**
 * A figure where a document uses it.
 *
 * @param id         of the figure; unique among those that are compared
 * @param documentId of the document
 * @param published  EDTF day of the document, or empty
 * @param words      the figure as printed
 * @param zone       what the stretch of the document is
 */
public record FigureUse(String id, String documentId, String published, String words, Figure figure, ZoneKind zone) {

	/** Whether the document states it itself, so that it may confirm or contradict: not in a headline or a summary. */
	public boolean isStatement() {
		return zone.isArticle();
	}

	/** What the use is worth as a confirmation, in words. */
	public String standing() {
		return switch (zone) {
		case body, quote, list, table -> "states it";
		case summary, headline -> "restates it (" + zone + "), confirms nothing";
		default -> zone + ", confirms nothing";
		};
	}
}
