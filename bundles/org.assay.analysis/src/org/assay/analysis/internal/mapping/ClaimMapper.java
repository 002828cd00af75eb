package org.assay.analysis.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.ModelFactory;
import org.assay.model.Quotation;
import org.assay.reading.Claim;
import org.assay.reading.Claim.Modality;
import org.assay.reading.Claim.Polarity;
import org.assay.reading.Claim.Role;
import org.assay.reading.Claim.Slot;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Claims. */
public final class ClaimMapper {
	private static final int SUMMARY = 200;
	private static final Map<String, Role> ROLES = Arrays.stream(Role.values())
			.collect(Collectors.toUnmodifiableMap(Role::name, r -> r));

	private ClaimMapper() {
	}

	/** @param marks the model's element for each figure, time and attribution of the same findings */
	static org.assay.model.Claim draft(SourceText text, Claim claim, Document document, Map<Object, Judged> marks) {
		org.assay.model.Claim draft = ModelFactory.eINSTANCE.createClaim();
		draft.getContent().addAll(Spans.draft(text, claim.content()));
		draft.setSummary(summary(text, claim.content()));
		draft.setPolarity(org.assay.model.Polarity.getByName(claim.polarity().name()));
		draft.setModality(org.assay.model.Modality.getByName(claim.modality().name()));
		List<Span> conditions = claim.slots().stream().filter(s -> s.role() == Role.condition).map(Slot::span).toList();
		if (conditions.isEmpty()) {
			conditions = claim.attribution().map(a -> a.conditions()).orElse(List.of());
		}
		draft.getConditions().addAll(Spans.draft(text, conditions));
		claim.slots().forEach(s -> draft.getSlots().add(slot(text, s)));
		claim.figures().stream().map(marks::get).filter(Objects::nonNull).distinct()
				.forEach(f -> draft.getFigures().add((org.assay.model.Figure) f));
		claim.times().stream().map(marks::get).filter(Objects::nonNull).distinct()
				.forEach(t -> draft.getTimes().add((org.assay.model.TimeExpression) t));
		claim.attribution().map(marks::get).ifPresent(q -> draft.setQuotation((Quotation) q));
		draft.getChain().addAll(Chains.draft(text, claim.attribution(), document));
		return draft;
	}

	static Claim read(org.assay.model.Claim claim, Records records) {
		return new Claim(Spans.read(claim.getContent()), Polarity.valueOf(claim.getPolarity().getName()),
				Modality.valueOf(claim.getModality().getName()), slots(claim),
				Optional.ofNullable(claim.getQuotation()).filter(q -> !q.getSpans().isEmpty())
						.map(records::of),
				claim.getFigures().stream().filter(f -> !f.getSpans().isEmpty()).map(records::of).toList(),
				claim.getTimes().stream().filter(t -> !t.getSpans().isEmpty()).map(records::of).toList(),
				records.shared(Judgements.why(claim)));
	}

	private static org.assay.model.Slot slot(SourceText text, Slot slot) {
		org.assay.model.Slot draft = ModelFactory.eINSTANCE.createSlot();
		draft.setRole(slot.role().name());
		draft.setValue(Texts.orNull(slot.value()));
		draft.setSpan(Spans.draft(text, slot.span()));
		return draft;
	}

	/** A slot whose role or place the analyst left open is no slot. */
	private static List<Slot> slots(org.assay.model.Claim claim) {
		List<Slot> slots = new ArrayList<>();
		for (org.assay.model.Slot slot : claim.getSlots()) {
			Role role = ROLES.get(Texts.orEmpty(slot.getRole()));
			if (role != null && slot.getSpan() != null) {
				slots.add(new Slot(role, Texts.orEmpty(slot.getValue()), Spans.read(slot.getSpan())));
			}
		}
		return slots;
	}

	/** The words on one line; a long claim is cut at a word. */
	private static String summary(SourceText text, List<Span> content) {
		String words = content.stream().map(text::at).collect(Collectors.joining(" … ")).replaceAll("\\s+", " ")
				.strip();
		if (words.length() <= SUMMARY) {
			return words;
		}
		int cut = words.lastIndexOf(' ', SUMMARY);
		return words.substring(0, cut > 0 ? cut : words.offsetByCodePoints(0, SUMMARY / 2)) + " …";
	}
}
