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
	private final LocalCurrencies currencies;

	public RuleFigureTagger(Lexicon lexicon) {
		units = new Units(lexicon);
		modifiers = new Modifiers(lexicon);
		currencies = new LocalCurrencies(lexicon);
	}

	@Override
	public List<Figure> figures(ParsedText text, List<TimeExpression> times) {
		Tokens tokens = text.tokens();
		AmountReader reader = new AmountReader(tokens, units, modifiers);
		FigureFilter filter = new FigureFilter(text, times);
		CountedNoun nouns = new CountedNoun(text, units);
		Referents referents = new Referents(text);
		PerUnit rates = new PerUnit(tokens, units);
		List<Figure> figures = new ArrayList<>();
		SharedUnits shared = new SharedUnits(text.tagged());
		LocalCurrencies.Choice local = currencies.in(tokens);
		for (Stretch sentence : text.sentences()) {
			List<SharedUnits.Placed> placed = new ArrayList<>();
			int i = sentence.from();
			int end = i;
			while (i < sentence.to()) {
				int free = end;
				Optional<Amount> amount = reader.at(i).map(found -> found.apartFrom(free))
						.map(local::local);
				if (amount.isEmpty()) {
					i++;
					continue;
				}
				i = Math.max(i + 1, amount.get().to());
				end = i;
				if (amount.get().to() <= sentence.to() && !filter.isNone(amount.get())) {
					int counted = nouns.end(amount.get(), sentence);
					placed.add(new SharedUnits.Placed(amount.get(), counted,
							figure(text, amount.get(), counted, nouns, referents, rates, sentence)));
					i = Math.max(i, counted);
				}
			}
			figures.addAll(shared.share(placed));
		}
		return figures;
	}

	private Figure figure(ParsedText text, Amount amount, int counted, CountedNoun nouns, Referents referents,
			PerUnit rates, Stretch sentence) {
		Tokens tokens = text.tokens();
		Referent referent = referents.of(amount, counted, sentence);
		Span span = tokens.span(amount.from(), amount.to());
		String unit = "";
		String unitText = "";
		if (amount.unit().isPresent()) {
			Unit found = amount.unit().get();
			unit = found.symbol();
			unitText = units.spelling(tokens.words(found.from(), found.to())) + rates.after(amount);
		} else if (Ages.isAge(text.tagged(), amount)) {
			unit = "year of age";
		} else if (counted > amount.to()) {
			unit = nouns.unit(amount, counted);
			unitText = nouns.words(amount, counted) + rates.after(counted);
		}
		Approximation approximation = modifiers.approximation(tokens, amount);
		Change change = modifiers.change(tokens, amount);
		return new Figure(span, amount.value(), amount.high(), unit, unitText, approximation, change, referent.words(),
				referent.span(), why(span.of(tokens.text()), amount, unit, referent));
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
