package org.assay.comparison.figures;

import java.util.Locale;
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

	/** The number with what it counts, such as "50 firefighters" or "15 billion USD for the bridge". */
	public String counted() {
		Amount amount = Amount.of(figure);
		String of = figure.referent().replaceAll("\\s+", " ").replaceAll("^[^\\p{L}\\p{N}]+", "");
		boolean unit = !figure.unit().isEmpty() && !figure.unit().equals("%") && !Amount.isCurrency(figure.unit());
		if (unit && Referents.isPlural(of, figure.unit())) {
			boolean digits = words.chars().anyMatch(Character::isDigit);
			return (digits ? amount.number() : words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) + " " + of;
		}
		boolean said = of.isEmpty() || figure.unit().contains(of);
		return said ? amount.words() : amount.words() + " for " + of;
	}
}
