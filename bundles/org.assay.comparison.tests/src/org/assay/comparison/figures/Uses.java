package org.assay.comparison.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.reading.Figure;
import org.assay.reading.Figure.Approximation;
import org.assay.reading.Figure.Change;
import org.assay.reading.Why;
import org.assay.text.Span;
import org.assay.text.ZoneKind;

/** Figures for tests. Each use stands behind the one made before it. */
final class Uses {
	private int position;

	FigureUse of(String document, String words, String value, String unit, String referent) {
		return of(document, words, value, unit, referent, ZoneKind.body, Approximation.exact);
	}

	FigureUse of(String document, String words, String value, String unit, String referent, ZoneKind zone,
			Approximation approximation) {
		Span span = new Span(position, position + words.length());
		position += words.length() + 1;
		Figure figure = new Figure(span, new BigDecimal(value), Optional.empty(), unit, unit, approximation,
				Change.none,
				referent, Optional.empty(), Why.of("test", "because", 1));
		return new FigureUse("f" + span.begin(), document, "2031-03-0" + document.substring(1), words, figure, zone);
	}
}
