package org.assay.reading.figures;

import java.util.List;
import org.assay.reading.TimeExpression;
import org.assay.reading.TimexType;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;
import org.assay.text.Span;

/** Says which numbers are no figures: years, dates, clock times, parts of names, labels, scores. */
final class FigureFilter {

	private final ParsedText text;
	private final Tokens tokens;
	private final List<TimeExpression> times;
	private int nextTime;

	FigureFilter(ParsedText text, List<TimeExpression> times) {
		this.text = text;
		this.times = times;
		tokens = text.tokens();
	}

	/** Must be asked in order of position. */
	boolean isNone(Amount amount) {
		return inDate(amount) || isPronoun(amount) || isLoneHalf(amount) || amount.unit().isEmpty()
				&& (isLabel(amount) || isScore(amount));
	}

	private boolean inDate(Amount amount) {
		Span span = tokens.span(amount.number(), amount.after());
		while (nextTime < times.size() && times.get(nextTime).span().end() <= span.begin()) {
			nextTime++;
		}
		for (int t = nextTime; t < times.size() && times.get(t).span().begin() < span.end(); t++) {
			TimeExpression time = times.get(t);
			if (time.span().overlaps(span) && time.type() != TimexType.duration) {
				return true;
			}
		}
		return false;
	}

	/** "half" counts only with what it halves. */
	private boolean isLoneHalf(Amount amount) {
		return tokens.is(amount.number(), "half") && amount.after() - amount.number() == 1
				&& !tokens.in(amount.number() - 1, "than", "nearly", "almost", "over", "about", "roughly")
				&& !tokens.in(amount.after(), "of", "the", "a", "an", "its", "their", "all");
	}

	/** "one" without a noun is a pronoun. */
	private boolean isPronoun(Amount amount) {
		if (!tokens.is(amount.number(), "one") || amount.value().signum() < 0 || amount.after() - amount.number() > 1
				|| amount.unit().isPresent()) {
			return false;
		}
		PartOfSpeech next = text.tagged().tag(amount.after());
		boolean noun = next == PartOfSpeech.noun || next == PartOfSpeech.adjective;
		return !noun || text.tagged().is(amount.number() - 1, PartOfSpeech.determiner)
				|| tokens.in(amount.number() - 1, "no", "any", "some", "which", "another")
				|| tokens.in(amount.after(), "another", "day", "thing", "way");
	}

	/** "Article 5", "Boeing 737", "No. 10", "F-16", "#3", "iPhone 12". */
	private boolean isLabel(Amount amount) {
		int before = amount.number() - 1;
		if (!tokens.startsWithDigit(amount.number())) {
			return false;
		}
		if (tokens.in(before, "#", "no.", "nos.", "page", "chapter", "section", "article", "route", "number", "room",
				"flight", "phase")
				|| isNamedBefore(before) || isAddress(amount.after())) {
			return true;
		}
		if (tokens.is(before, "-") && tokens.isAllCapitals(before - 1)) {
			return true;
		}
		boolean glued = !tokens.spaceBefore(amount.number());
		if (glued && (tokens.in(before, "-", "/", ".", "_") && !tokens.spaceBefore(before) || tokens.isWord(before))) {
			return true;
		}
		if (!tokens.spaceBefore(amount.after()) && tokens.isWord(amount.after()) && !tokens.is(amount.after(), "s")
				|| tokens.is(amount.after(), "/") && !tokens.spaceBefore(amount.after())) {
			return true;
		}
		boolean name = text.tagged().is(before, PartOfSpeech.properNoun);
		PartOfSpeech next = text.tagged().tag(amount.after());
		boolean counts = next == PartOfSpeech.adjective || next == PartOfSpeech.noun
				&& tokens.lower(amount.after()).endsWith("s") && !tokens.isCapitalised(amount.after());
		String digits = tokens.word(amount.number());
		return name && !counts && amount.after() - amount.number() == 1 && digits.length() < 5
				&& digits.indexOf('.') < 0;
	}

	/** "Model 3", "iPhone 11": the word before says that the number is a name. */
	private boolean isNamedBefore(int before) {
		String word = tokens.word(before);
		boolean model = tokens.isCapitalised(before) && tokens.in(before, "model", "type", "class", "series", "mark",
				"version", "highway", "interstate", "code");
		boolean camel = word.length() > 2 && Character.isLowerCase(word.charAt(0))
				&& word.chars().skip(1).anyMatch(Character::isUpperCase);
		return model || camel;
	}

	/** "49 Harbour Road": the number of a house. */
	private boolean isAddress(int after) {
		if (tokens.is(after, "zip")
				|| tokens.isCapitalised(after) && tokens.in(after, "avenue", "ave", "rue", "via", "calle")) {
			return true;
		}
		for (int i = after; i < after + 4 && (tokens.isCapitalised(i) || i > after && tokens.startsWithDigit(i)); i++) {
			if (i > after && tokens.in(i, "street", "road", "avenue", "lane", "boulevard", "drive", "square", "st",
					"st.", "rd", "rd.", "ave", "ave.", "blvd", "way", "terrace", "crescent")) {
				return true;
			}
		}
		return false;
	}

	/** "2-1", "won 3-0": a number tied to another by a hyphen, without a unit. */
	private boolean isScore(Amount amount) {
		int after = amount.after();
		return tokens.in(after, "-", "–", ":") && !tokens.spaceBefore(after) && !tokens.spaceBefore(after + 1)
				&& tokens.startsWithDigit(after + 1) && amount.high().isEmpty();
	}
}
