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
		if (rest.isEmpty() || parts == null || rest.get().value().compareTo(BigDecimal.valueOf(parts)) >= 0) {
			return amount;
		}
		BigDecimal value = amount.value()
				.add(rest.get().value().divide(BigDecimal.valueOf(parts), MathContext.DECIMAL32));
		return new Amount(amount.from(), smaller.get().to(), amount.number(), rest.get().to(), value, amount.high(),
				amount
						.unit(),
				false);
	}
}
