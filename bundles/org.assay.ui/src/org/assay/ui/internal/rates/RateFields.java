package org.assay.ui.internal.rates;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.assay.model.ConversionRate;
import org.assay.text.Edtf;
import org.assay.text.Precision;
import org.assay.ui.internal.Messages;

/** A conversion rate as it is typed. Pure. */
record RateFields(String from, String to, String factor, String date, String basis) {

	static final RateFields EMPTY = new RateFields("", "", "", "", "");

	static RateFields of(ConversionRate rate) {
		return new RateFields(text(rate.getFrom()), text(rate.getTo()),
				rate.getFactor() == null ? "" : rate.getFactor().toPlainString(), text(rate.getDate()),
				text(rate.getBasis()));
	}

	/** What is wrong, in words; nothing when the rate can be kept. */
	Optional<String> problem() {
		if (from.isBlank() || to.isBlank()) {
			return Optional.of(Messages.Rate_noUnit);
		}
		if (unit(from).equals(unit(to))) {
			return Optional.of(Messages.Rate_sameUnit);
		}
		if (number().filter(n -> n.signum() > 0).isEmpty()) {
			return Optional.of(Messages.Rate_noFactor);
		}
		if (Edtf.parse(date.strip()).filter(d -> d.precision() == Precision.day).isEmpty()) {
			return Optional.of(Messages.Rate_noDate);
		}
		return basis.isBlank() ? Optional.of(Messages.Rate_noBasis) : Optional.empty();
	}

	/** Puts the fields into a rate; only without a {@link #problem}. */
	void into(ConversionRate rate) {
		rate.setFrom(unit(from));
		rate.setTo(unit(to));
		rate.setFactor(number().orElseThrow());
		rate.setDate(date.strip());
		rate.setBasis(basis.strip());
	}

	/** A currency code is written in capitals, any other unit as it is typed. */
	private static String unit(String typed) {
		String unit = typed.strip();
		return unit.matches("[A-Za-z]{3}") ? unit.toUpperCase(Locale.ROOT) : unit;
	}

	private Optional<BigDecimal> number() {
		try {
			return Optional.of(new BigDecimal(factor.strip().replace(" ", "")));
		} catch (NumberFormatException e) {
			return Optional.empty(); // said by problem()
		}
	}

	private static String text(String value) {
		return Objects.toString(value, "");
	}
}
