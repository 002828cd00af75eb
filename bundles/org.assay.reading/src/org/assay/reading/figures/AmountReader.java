package org.assay.reading.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.numbers.NumeralReader;
import org.assay.reading.tokens.Tokens;

/** Reads a number, a range of numbers and the unit around it. */
final class AmountReader {

	private final Tokens tokens;
	private final Units units;
	private final NumeralReader numerals;
	private final Ranging ranging;
	private final Bounds bounds;
	private final Subunits subunits;

	AmountReader(Tokens tokens, Units units, Modifiers modifiers) {
		this.tokens = tokens;
		this.units = units;
		numerals = new NumeralReader(tokens);
		ranging = new Ranging(tokens, modifiers);
		bounds = new Bounds(tokens, numerals, modifiers);
		subunits = new Subunits(tokens, units);
	}

	Optional<Amount> at(int i) {
		Optional<Numeral> read = numerals.at(i);
		if (read.isEmpty()) {
			return Optional.empty();
		}
		Numeral low = read.get();
		Optional<Numeral> high = rangeEnd(low);
		int after = high.map(Numeral::to).orElse(low.to());
		Optional<Unit> before = units.moneyBefore(tokens, low.from()).or(() -> beforeMinus(low.from()));
		Optional<Unit> behind = unitAfter(after, high.orElse(low));
		Optional<Unit> unit = before.isPresent() ? before : behind;
		int to = before.isPresent() ? after : behind.map(Unit::to).orElse(after);
		int from = before.map(Unit::from).orElse(low.from());
		int sign = high.isEmpty() ? sign(from, low.from()) : 0;
		boolean inside = before.isPresent() && before.get().to() < low.from();
		BigDecimal value = lowValue(low, high);
		Amount amount = new Amount(from - Math.abs(sign), to, low.from(), after,
				sign == 0 && !inside ? value : value.negate(),
				high
						.map(Numeral::value),
				unit, low.vague());
		return Optional.of(subunits.with(units.scaledMoney(tokens, amount)));
	}

	/** "$-50.8bn": the sign of the currency stands before the minus. */
	private Optional<Unit> beforeMinus(int number) {
		boolean tight = tokens.in(number - 1, "-", "−") && !tokens.spaceBefore(number)
				&& !tokens.spaceBefore(number - 1)
				&& !tokens.isWord(number - 2);
		return tight ? units.moneyBefore(tokens, number - 1) : Optional.empty();
	}

	/** How many tokens before make the amount negative: "-1.3 %", "minus 130"; also "$-50". */
	private int sign(int from, int number) {
		boolean minus = tokens.in(from - 1, "-", "−", "–") && !tokens.spaceBefore(from) && tokens.spaceBefore(from - 1)
				|| tokens.in(from - 1, "minus", "negative")
						&& !(tokens.is(from - 2, "or") && tokens.is(from - 3, "plus"));
		return minus && number >= from ? 1 : tokens.is(from - 1, "-") && tokens.is(from - 2, "minus") ? 2 : 0;
	}

	/** "$10-15 billion": the lower end takes the magnitude of the upper one; not so in "$200 to $4 million". */
	private static BigDecimal lowValue(Numeral low, Optional<Numeral> high) {
		boolean borrows = high.isPresent() && high.get().scaled() && !low.scaled()
				&& low.value().compareTo(BigDecimal.valueOf(1000)) < 0;
		if (!borrows) {
			return low.value();
		}
		int zeros = high.get().value().precision() - high.get().value().scale() - 1;
		BigDecimal borrowed = low.value().multiply(BigDecimal.TEN.pow(zeros - zeros % 3));
		return borrowed.compareTo(high.get().value()) < 0 ? borrowed : low.value();
	}

	private Optional<Numeral> rangeEnd(Numeral low) {
		int at = low.to();
		if (low.vague() || low.fraction()) {
			return Optional.empty();
		}
		Optional<Numeral> bound = bounds.upper(low, units.at(tokens, at).map(Unit::to).orElse(at));
		if (bound.isPresent()) {
			return bound;
		}
		Optional<Unit> unit = units.at(tokens, at).filter(found -> !isOrdinaryWord(at, at));
		int joint = unit.isPresent() ? unit.get().to() : at;
		boolean dash = tokens.in(joint, "-", "–", "—") && tokens.spaceBefore(joint) == tokens.spaceBefore(joint + 1)
				&& (!tokens.spaceBefore(joint) || tokens.startsWithDigit(low.from()));
		boolean to = tokens.in(joint, "to", "or", "through", "~");
		int sign = units.moneyBefore(tokens, low.from()).map(Unit::from).orElse(low.from());
		boolean between = tokens.is(joint, "and") && (tokens.is(sign - 1, "between") || tokens.is(sign - 2, "between"));
		if (!dash && !to && !between || to && ranging.isChange(low.from())) {
			return Optional.empty();
		}
		int next = afterSign(joint + 1);
		Optional<Numeral> high = numerals.at(next);
		boolean wider = high.isPresent() && lowValue(low, high).compareTo(high.get().value()) < 0
				&& !high.get().vague() && !high.get().fraction();
		boolean tight = dash && (!tokens.spaceBefore(joint) || low.value().compareTo(BigDecimal.valueOf(100)) >= 0)
				|| tokens.in(joint, "through", "~") && tokens.startsWithDigit(next);
		boolean measured = tight || between || unitAfter(wider ? high.get().to() : at, low).isPresent()
				|| units.moneyBefore(tokens, next).isPresent() || wider && tokens.isWord(high.get().to());
		boolean alike = unit.isEmpty() || wider && unitAfter(high.get().to(), high.get())
				.filter(found -> found.symbol().equals(unit.get().symbol())).isPresent();
		boolean choice = tokens.is(joint, "or") && !isClose(low, high.orElse(low));
		return wider && measured && alike && !choice && !isScore(low, high.get(), dash) ? high : Optional.empty();
	}

	/** The token after a currency sign or code that is repeated before the upper end. */
	private int afterSign(int from) {
		for (int i = from + 1; i < from + 4; i++) {
			int begin = from;
			if (units.moneyBefore(tokens, i).filter(money -> money.from() == begin).isPresent()
					&& numerals.at(i).isPresent()) {
				return i;
			}
		}
		return from;
	}

	/** "two or three", "10 or 15": neighbours that stand for about so many; "25k or 40k" are two figures. */
	private static boolean isClose(Numeral low, Numeral high) {
		return low.inWords() && high.inWords()
				|| high.value().compareTo(low.value().multiply(new BigDecimal("1.55"))) < 0;
	}

	private boolean isScore(Numeral low, Numeral high, boolean dash) {
		return dash && low.value().compareTo(BigDecimal.TEN) < 0 && high.value().compareTo(BigDecimal.TEN) < 0
				&& unitAfter(high.to(), high).isEmpty() && !tokens.isWord(high.to());
	}

	private Optional<Unit> unitAfter(int after, Numeral numeral) {
		boolean hyphen = tokens.in(after, "-", "–") && !tokens.spaceBefore(after) && !tokens.spaceBefore(after + 1);
		int at = hyphen ? after + 1 : after;
		boolean hyphenOld = tokens.in(at + 1, "-", "–") && tokens.in(at + 2, "old", "olds");
		if (tokens.in(at, "year", "years", "month", "months", "week", "weeks", "day", "days") && (hyphenOld
				|| tokens.in(at + 1, "old", "olds"))) {
			String unit = tokens.lower(at).replaceAll("s$", "") + " of age";
			return Optional.of(new Unit(at, at + (hyphenOld ? 3 : 2), unit, "time"));
		}
		if (tokens.word(after).equals("p") && !tokens.spaceBefore(after)) {
			return Optional.of(new Unit(after, after + 1, "GBX", "money"));
		}
		Optional<Unit> unit = units.at(tokens, at);
		if (unit.isEmpty()) {
			return unit;
		}
		boolean words = numeral.inWords() && unit.get().to() - unit.get().from() == 1 && tokens.word(at).length() < 3;
		boolean sign = tokens.word(at).length() == 1 && !tokens.isWord(at) && unit.get().isMoney();
		return words || sign && tokens.startsWithDigit(at + 1) || isOrdinaryWord(at, after) ? Optional.empty() : unit;
	}

	/** "in", "real" or "won" after a number are words as a rule. */
	private boolean isOrdinaryWord(int at, int after) {
		return tokens.in(at, "in", "won", "real", "lei", "bar", "a") && (at == after && tokens.spaceBefore(at))
				|| tokens.is(at, "second") && tokens.spaceBefore(at) && tokens.isWord(at + 1) && at == after;
	}
}
