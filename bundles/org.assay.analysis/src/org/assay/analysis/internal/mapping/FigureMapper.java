package org.assay.analysis.internal.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.model.ModelFactory;
import org.assay.reading.Figure;
import org.assay.reading.Figure.Approximation;
import org.assay.reading.Figure.Change;
import org.assay.text.SourceText;

/** Figures. */
public final class FigureMapper {
	private FigureMapper() {
	}

	static org.assay.model.Figure draft(SourceText text, Figure figure) {
		org.assay.model.Figure draft = ModelFactory.eINSTANCE.createFigure();
		draft.getSpans().add(Spans.draft(text, figure.span()));
		draft.setValue(figure.value());
		draft.setHigh(figure.high().orElse(null));
		draft.setUnit(Texts.orNull(figure.unit()));
		draft.setUnitText(Texts.orNull(figure.unitText()));
		draft.setApproximation(org.assay.model.Approximation.getByName(figure.approximation().name()));
		draft.setChange(org.assay.model.Change.getByName(figure.change().name()));
		draft.setReferent(Texts.orNull(figure.referent()));
		draft.setReferentSpan(figure.referentSpan().map(s -> Spans.draft(text, s)).orElse(null));
		return draft;
	}

	/** A figure that the analyst left without a value reads as 0. */
	static Figure read(org.assay.model.Figure figure, Records records) {
		return new Figure(Spans.read(figure.getSpans().getFirst()),
				Optional.ofNullable(figure.getValue()).orElse(BigDecimal.ZERO), Optional.ofNullable(figure.getHigh()),
				Texts.orEmpty(figure.getUnit()), Texts.orEmpty(figure.getUnitText()),
				Approximation.valueOf(figure.getApproximation().getName()),
				Change.valueOf(figure.getChange().getName()), Texts.orEmpty(figure.getReferent()),
				Optional.ofNullable(figure.getReferentSpan()).map(Spans::read), records.shared(Judgements.why(figure)));
	}
}
