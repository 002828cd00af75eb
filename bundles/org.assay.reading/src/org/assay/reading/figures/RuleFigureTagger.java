package org.assay.reading.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.reading.Figure;
import org.assay.reading.Figure.Approximation;
import org.assay.reading.Figure.Change;
import org.assay.reading.TimeExpression;
import org.assay.reading.Why;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Lexicon;
import org.assay.text.Span;

/** Figures by number, unit table, noun phrase and the words around. */
public final class RuleFigureTagger implements FigureTagger {

	private final Units units;
	private final Modifiers modifiers;

	public RuleFigureTagger(Lexicon lexicon) {
		units = new Units(lexicon);
		modifiers = new Modifiers(lexicon);
	}

	@Override
	public List<Figure> figures(ParsedText text, List<TimeExpression> times) {
		Tokens tokens = text.tokens();
		AmountReader reader = new AmountReader(tokens, units, modifiers);
		FigureFilter filter = new FigureFilter(text, times);
		CountedNoun nouns = new CountedNoun(text.tagged(), units);
		Referents referents = new Referents(text);
		List<Figure> figures = new ArrayList<>();
		for (Stretch sentence : text.sentences()) {
			int i = sentence.from();
			int end = i;
			while (i < sentence.to()) {
				int free = end;
				Optional<Amount> amount = reader.at(i).map(found -> found.apartFrom(free));
				if (amount.isEmpty()) {
					i++;
					continue;
				}
				i = Math.max(i + 1, amount.get().to());
				end = i;
				if (amount.get().to() <= sentence.to() && !filter.isNone(amount.get())) {
					int counted = nouns.end(amount.get(), sentence);
					figures.add(figure(text, amount.get(), counted, nouns, referents, sentence));
					i = Math.max(i, counted);
				}
			}
		}
		return figures;
	}

	private Figure figure(ParsedText text, Amount amount, int counted, CountedNoun nouns, Referents referents,
			Stretch sentence) {
		Tokens tokens = text.tokens();
		Referent referent = referents.of(amount, counted, sentence);
		Span span = tokens.span(amount.from(), amount.to());
		String unit = "";
		String unitText = "";
		if (amount.unit().isPresent()) {
			Unit found = amount.unit().get();
			unit = found.symbol();
			unitText = units.spelling(tokens.words(found.from(), found.to())) + rate(tokens, amount);
		} else if (Ages.isAge(text.tagged(), amount)) {
			unit = "year of age";
		} else if (counted > amount.to()) {
			unit = nouns.unit(amount, counted);
			unitText = nouns.words(amount, counted);
		}
		Approximation approximation = modifiers.approximation(tokens, amount);
		Change change = modifiers.change(tokens, amount);
		return new Figure(span, amount.value(), amount.high(), unit, unitText, approximation, change, referent.words(),
				referent.span(), why(span.of(tokens.text()), amount, unit, referent));
	}

	/** "$79 a month", "63 cents per share": what the sum is paid for belongs to the unit as printed. */
	private String rate(Tokens tokens, Amount amount) {
		if (tokens.is(amount.to(), "/") && !tokens.spaceBefore(amount.to())) {
			return units.at(tokens, amount.to() + 1).filter(unit -> !unit.isMoney())
					.map(unit -> "/" + tokens.words(unit.from(), unit.to())).orElse("");
		}
		boolean per = tokens.is(amount.to(), "per") && tokens.isWord(amount.to() + 1);
		Optional<Unit> measure = per ? units.at(tokens, amount.to() + 1) : Optional.empty();
		if (measure.isPresent()) {
			return " " + tokens.words(amount.to(), measure.get().to());
		}
		boolean article = tokens.in(amount.to(), "a", "an") && tokens.in(amount.to() + 1, "second", "minute", "hour",
				"day", "night", "week", "month", "quarter", "year", "share", "barrel", "head", "person", "piece",
				"tonne", "ton", "ounce", "pound", "litre", "gallon");
		return per || article && !amount.isShare() ? " " + tokens.words(amount.to(), amount.to() + 2) : "";
	}

	private static Why why(String words, Amount amount, String unit, Referent referent) {
		String kind = amount.unit().isPresent() ? amount.isMoney() ? "money" : "measure" : unit.isEmpty() ? "bare"
				: "count";
		String value = amount.value().stripTrailingZeros().toPlainString();
		String because = String.format(Locale.ROOT, "\"%s\" is read as %s%s%s.", words, value,
				unit.isEmpty() ? "" : " " + unit,
				referent.words().isEmpty() ? "" : ", counting \"" + referent.words() + "\" (" + referent.rule() + ")");
		double confidence = kind.equals("bare") ? 0.6 : 0.9;
		return new Why("figure." + kind, because, List.of(words, unit, referent.words()), confidence);
	}
}
