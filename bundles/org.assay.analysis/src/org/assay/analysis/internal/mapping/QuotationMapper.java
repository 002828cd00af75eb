package org.assay.analysis.internal.mapping;

import org.assay.model.ModelFactory;
import org.assay.model.Quotation;
import org.assay.reading.Attribution;
import org.assay.reading.Attribution.Authority;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.text.SourceText;

/** Attributed words: a Quotation in the model, an Attribution as data. */
public final class QuotationMapper {
	private QuotationMapper() {
	}

	static Quotation draft(SourceText text, Attribution attribution) {
		Quotation draft = ModelFactory.eINSTANCE.createQuotation();
		draft.getSpans().addAll(Spans.draft(text, attribution.content()));
		draft.setKind(org.assay.model.QuotationKind.getByName(attribution.kind().name()));
		draft.getCue().addAll(Spans.draft(text, attribution.cue()));
		draft.getSource().addAll(Spans.draft(text, attribution.source()));
		draft.setSpeaker(Texts.orNull(attribution.speaker()));
		draft.setStance(org.assay.model.Stance.getByName(attribution.stance().name()));
		draft.setVia(Texts.orNull(attribution.via()));
		draft.setAuthority(org.assay.model.Authority.getByName(attribution.authority().name()));
		draft.getConditions().addAll(Spans.draft(text, attribution.conditions()));
		draft.setHedged(attribution.hedged());
		draft.setNegated(attribution.negated());
		return draft;
	}

	static Attribution read(Quotation quotation, Records records) {
		String speaker = quotation.getSpeakerEntity() == null ? quotation.getSpeaker()
				: quotation.getSpeakerEntity().getName();
		return new Attribution(Kind.valueOf(quotation.getKind().getName()), Spans.read(quotation.getSpans()),
				Spans.read(quotation.getCue()), Spans.read(quotation.getSource()), Texts.orEmpty(speaker),
				Stance.valueOf(quotation.getStance().getName()), Texts.orEmpty(quotation.getVia()),
				Authority.valueOf(quotation.getAuthority().getName()), Spans.read(quotation.getConditions()),
				quotation.isHedged(), quotation.isNegated(), records.shared(Judgements.why(quotation)));
	}
}
