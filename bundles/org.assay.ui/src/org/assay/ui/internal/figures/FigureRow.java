package org.assay.ui.internal.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import org.assay.model.Figure;

/**
 * One figure as the table of figures shows it; an unchanging picture.
 *
 * @param words     as printed
 * @param amount    normalised: "$500 billion"
 * @param value     for sorting; null when it is not a number
 * @param referent  what it counts
 * @param relations how it stands to other figures of its group, or empty
 * @param group     heading it belongs under; the same for figures that stand for one number
 */
record FigureRow(Figure figure, String id, String words, String amount, BigDecimal value, String referent,
		String outlet, String document, String verdict, String relations, String why, String group, int groupSize) {

	/** By unit's amount; what is no number comes last. */
	static final Comparator<FigureRow> BY_VALUE = Comparator.comparing(FigureRow::value,
			Comparator.nullsLast(Comparator.naturalOrder()));
}
