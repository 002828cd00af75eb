package org.assay.analysis.internal.mapping;

import org.assay.model.ModelFactory;
import org.assay.reading.Mention;
import org.assay.reading.MentionType;
import org.assay.text.SourceText;

/** Names. */
public final class MentionMapper {
	private MentionMapper() {
	}

	static org.assay.model.Mention draft(SourceText text, Mention mention) {
		org.assay.model.Mention draft = ModelFactory.eINSTANCE.createMention();
		draft.getSpans().add(Spans.draft(text, mention.span()));
		draft.setType(org.assay.model.MentionType.getByName(mention.type().name()));
		draft.setName(Texts.orNull(mention.entity()));
		return draft;
	}

	static Mention read(org.assay.model.Mention mention, Records records) {
		return new Mention(Spans.read(mention.getSpans().getFirst()), MentionType.valueOf(mention.getType().getName()),
				mention.getEntity() != null ? Texts.orEmpty(mention.getEntity().getName())
						: Texts.orEmpty(mention.getName()),
				records.shared(Judgements.why(mention)));
	}
}
