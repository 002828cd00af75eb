package org.assay.comparison.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.reading.Figure;
import org.assay.reading.words.UnitFactors;

/** A figure with what it counts, taken apart once for comparing it with many. */
public final class Counted {
	private static final UnitFactors UNITS = UnitFactors.load();
	private static final BigDecimal CLOSE = new BigDecimal("0.02");
	private final Figure figure;
	private final Referents.Parts parts;

	private Counted(Figure figure, Referents.Parts parts) {
		this.figure = figure;
		this.parts = parts;
	}

	public static Counted of(Figure figure) {
		return new Counted(figure, Referents.Parts.of(figure.referent()));
	}

	/** Whether both, be it in two currencies, are said to count the same. */
	public boolean isOfOneThing(Counted other) {
		boolean isOneUnit = figure.unit().equals(other.figure.unit());
		boolean isBare = isOneUnit && figure.referent().isEmpty() && other.figure.referent().isEmpty()
				&& !figure.unit().isEmpty();
		boolean areComparable = isOneUnit
				|| Amount.isCurrency(figure.unit()) && Amount.isCurrency(other.figure.unit());
		return areComparable && (isBare || Referents.match(parts, other.parts) == Referents.Match.same);
	}

	/** Whether both give one amount, whatever they count. */
	public boolean isOfOneAmount(Counted other) {
		return figure.unit().equals(other.figure.unit()) && figure.value().compareTo(other.figure.value()) == 0;
	}

	/**
	 * Whether the other may well be this figure in other words: the same telling number of things under another name, or the
	 * same measure in another unit.
	 */
	public boolean isLike(Counted other) {
		Optional<BigDecimal> factor = UNITS.factor(figure.unit(), other.figure.unit());
		if (factor.isPresent()) {
			BigDecimal converted = figure.value().multiply(factor.get());
			return converted.subtract(other.figure.value()).abs().compareTo(converted.abs().multiply(CLOSE)) <= 0;
		}
		return isCount() && other.isCount() && FigureComparison.isTelling(figure)
				&& figure.value().compareTo(other.figure.value()) == 0;
	}

	/** Whether it counts things and is no measure. */
	private boolean isCount() {
		return !figure.unit().equals("%") && !Amount.isCurrency(figure.unit())
				&& UNITS.factor(figure.unit(), figure.unit()).isEmpty();
	}
}
