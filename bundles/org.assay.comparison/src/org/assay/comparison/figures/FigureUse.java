package org.assay.comparison.figures;

import java.util.Locale;
import java.util.regex.Pattern;
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
	private static final Pattern ARTICLE = Pattern.compile("^(?:The|An?|Its|Their|His|Her) ");
	/** A number before what is counted, of which this is a part: "two of the eight cables". */
	private static final Pattern LEADING = Pattern
			.compile("^(?:the )?(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?=\\p{L})");
	private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(?:,\\d{3})?");
	/** What is printed with a number beside its digits: a unit, a sign of a currency, the name of a power. */
	private static final Pattern MORE = Pattern.compile("[\\p{L}\\p{Sc}%]");

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

	/** What the figure is said to count, on one line, as it reads within a sentence; may be empty. */
	public String referent() {
		String line = figure.referent().replaceAll("\\s+", " ").replaceAll("^[^\\p{L}\\p{N}]+", "");
		return ARTICLE.matcher(line).replaceFirst(m -> m.group().toLowerCase(Locale.ROOT));
	}

	/** The number with what it counts, such as "50 firefighters" or "$15 billion for the bridge". */
	public String counted() {
		Amount amount = Amount.of(figure);
		String of = LEADING.matcher(referent()).replaceFirst("");
		String printed = words.replaceAll("\\s+", " ");
		boolean digits = printed.chars().anyMatch(Character::isDigit);
		boolean measure = figure.unit().isEmpty() || figure.unit().equals("%") || Amount.isCurrency(figure.unit());
		if (!measure && Referents.isPlural(of, figure.unit())) {
			return (WHOLE.matcher(printed).matches() ? printed
					: digits ? amount.number() : printed.toLowerCase(Locale.ROOT))
					+ " " + of;
		}
		String said = digits && MORE.matcher(printed).find() ? printed : amount.words();
		return of.isEmpty() || figure.unit().contains(of) ? said : said + (of.startsWith("to ") ? " " : " for ") + of;
	}
}
