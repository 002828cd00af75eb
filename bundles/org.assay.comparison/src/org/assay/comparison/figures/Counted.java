package org.assay.comparison.figures;

import org.assay.reading.Figure;

/** A figure with what it counts, taken apart once for comparing it with many. */
public final class Counted {
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
}
