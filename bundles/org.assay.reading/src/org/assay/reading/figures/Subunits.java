package org.assay.reading.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.numbers.NumeralReader;
import org.assay.reading.tokens.Tokens;

/** "6 feet 2 inches", "thirteen dollars and forty-five cents": an amount given in a unit and its parts is one figure. */
final class Subunits {

	/** How many of the smaller unit make one of the larger. */
	private static final Map<String, Integer> PARTS = Map.of("ft in", 12, "lb oz", 16, "st lb", 14, "USD USc", 100,
			"CAD USc", 100, "AUD USc", 100, "EUR USc", 100, "GBP GBX", 100, "yd ft", 3);

	private final Tokens tokens;
	private final Units units;
	private final NumeralReader numerals;

	Subunits(Tokens tokens, Units units) {
		this.tokens = tokens;
		this.units = units;
		numerals = new NumeralReader(tokens);
	}

	/** The amount with what its smaller unit adds; the same when none follows. */
	Amount with(Amount amount) {
		if (amount.unit().isEmpty() || amount.high().isPresent() || amount.vague() || amount.value().signum() < 0) {
			return amount;
		}
		int at = tokens.in(amount.to(), "and", ",") ? amount.to() + 1 : amount.to();
		Optional<Numeral> rest = numerals.at(at).filter(n -> n.isInteger() && !n.scaled());
		Optional<Unit> smaller = rest.flatMap(n -> units.at(tokens, n.to()));
		Integer parts = smaller.map(unit -> PARTS.get(amount.unit().get().symbol() + " " + unit.symbol())).orElse(null);
		if (rest.isPresent() && smaller.isEmpty() && at == amount.to() && isPrice(amount, rest.get())) {
			return joined(amount, rest.get(), rest.get().to(), 100);
		}
		if (rest.isEmpty() || parts == null || rest.get().value().compareTo(BigDecimal.valueOf(parts)) >= 0) {
			return amount;
		}
		return joined(amount, rest.get(), smaller.get().to(), parts);
	}

	/** "15 dollars 50": a number below a hundred behind the name of the money that counts nothing else. */
	private boolean isPrice(Amount amount, Numeral rest) {
		boolean named = amount.isMoney() && amount.unit().get().from() >= amount.after()
				&& tokens.lower(amount.to() - 1)
						.matches("dollars?|pounds?|euros?");
		return named && amount.value().scale() <= 0 && rest.value().compareTo(BigDecimal.valueOf(100)) < 0
				&& !rest.fraction()
				&& !tokens.isWord(rest.to()) && !tokens.in(rest.to(), "%", "-", "–", "$");
	}

	private static Amount joined(Amount amount, Numeral rest, int to, int parts) {
		BigDecimal value = amount.value().add(rest.value().divide(BigDecimal.valueOf(parts), MathContext.DECIMAL32));
		return new Amount(amount.from(), to, amount.number(), rest.to(), value, amount.high(), amount.unit(), false);
	}
}
