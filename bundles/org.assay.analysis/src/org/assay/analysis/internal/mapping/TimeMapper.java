package org.assay.analysis.internal.mapping;

import org.assay.model.ModelFactory;
import org.assay.reading.TimeExpression;
import org.assay.reading.TimexType;
import org.assay.text.SourceText;

/** Time expressions. */
public final class TimeMapper {
	private TimeMapper() {
	}

	static org.assay.model.TimeExpression draft(SourceText text, TimeExpression time) {
		org.assay.model.TimeExpression draft = ModelFactory.eINSTANCE.createTimeExpression();
		draft.getSpans().add(Spans.draft(text, time.span()));
		draft.setType(org.assay.model.TimexType.getByName(time.type().name()));
		draft.setValue(Texts.orNull(time.value()));
		draft.setAnchor(Texts.orNull(time.anchor()));
		draft.setArithmetic(Texts.orNull(time.arithmetic()));
		return draft;
	}

	static TimeExpression read(org.assay.model.TimeExpression time, Records records) {
		return new TimeExpression(Spans.read(time.getSpans().getFirst()), TimexType.valueOf(time.getType().getName()),
				Texts.orEmpty(time.getValue()), Texts.orEmpty(time.getAnchor()), Texts.orEmpty(time.getArithmetic()),
				records.shared(Judgements.why(time)));
	}
}
