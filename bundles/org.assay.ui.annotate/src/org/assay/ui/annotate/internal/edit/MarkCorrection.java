package org.assay.ui.annotate.internal.edit;

import static org.assay.ui.annotate.internal.edit.CorrectionField.Take.date;
import static org.assay.ui.annotate.internal.edit.CorrectionField.Take.more;
import static org.assay.ui.annotate.internal.edit.CorrectionField.Take.name;
import static org.assay.ui.annotate.internal.edit.CorrectionField.Take.nothing;
import static org.assay.ui.annotate.internal.edit.CorrectionField.Take.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.model.Claim;
import org.assay.model.Judged;
import org.assay.model.ModelFactory;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.edit.CorrectionField.Take;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

/** The fields of an annotation or a claim, each with the words that it rests on, and the chain of a claim. */
public final class MarkCorrection extends Correction {

	/**
	 * A field of a kind.
	 *
	 * @param value feature, or empty where there are only words
	 * @param spans feature, or empty where there is only a value
	 */
	private record Row(String value, String spans, Take take) {
	}

	private static final Map<MarkKind, List<Row>> ROWS = Map.of(
			MarkKind.quotation,
			List.of(words("spans"), new Row("speaker", "source", name), new Row("", "cue", place), row("stance"),
					new Row("via", "", name), row("authority"), new Row("", "conditions", more), row("kind"),
					row("hedged"), row("negated"), row("note")),
			MarkKind.claim,
			List.of(words("content"), new Row("summary", "", Take.words), row("polarity"), row("modality"),
					new Row("", "conditions", more), row("credibility"), row("note")),
			MarkKind.time,
			List.of(words("spans"), row("value"), row("type"), new Row("anchor", "", date), row("arithmetic"),
					row("note")),
			MarkKind.figure,
			List.of(words("spans"), row("value"), row("high"), new Row("unit", "", Take.words), row("approximation"),
					row("change"), new Row("referent", "referentSpan", Take.words), row("note")),
			MarkKind.name, List.of(words("spans"), new Row("name", "", Take.words), row("type"), row("note")),
			MarkKind.highlight, List.of(words("spans"), new Row("label", "", Take.words), row("note")));
	/** What reading the words again tells. */
	private static final Map<MarkKind, Set<String>> READ = Map.of(
			MarkKind.time, Set.of("value", "type", "anchor", "arithmetic"),
			MarkKind.figure, Set.of("value", "high", "unit", "approximation", "change", "referent"),
			MarkKind.name, Set.of("name", "type"));

	private final MarkKind kind;
	private final ChainDraft chain;

	/** Holds what the model holds; the caller holds it still. */
	public MarkCorrection(Judged element, TakenWords words) {
		super(element, words);
		kind = MarkReader.kind(element).orElseThrow();
		ROWS.get(kind).forEach(row -> add(field(row)));
		chain = element instanceof Claim claim ? new ChainDraft(claim, this) : null;
	}

	private static Row words(String spans) {
		return new Row("", spans, place);
	}

	private static Row row(String value) {
		return new Row(value, "", nothing);
	}

	private CorrectionField field(Row row) {
		var type = element().eClass();
		String label = Messages.field(kind, row.value().isEmpty() ? row.spans() : row.value());
		CorrectionField field = new CorrectionField(element(), type.getEStructuralFeature(row.value()),
				(EReference) type.getEStructuralFeature(row.spans()), row.take(), label, "", words());
		if (row.spans().equals("spans")) {
			field.afterTaking(() -> readAgain(field.spans().getFirst()));
		}
		return row.value().equals("high") ? field.checked(this::rangeProblem) : field;
	}

	/** The number, the date or the name of other words is another one. */
	private void readAgain(Span span) {
		Set<String> read = READ.getOrDefault(kind, Set.of());
		if (!read.isEmpty()) {
			Judged found = (Judged) ModelFactory.eINSTANCE.create(element().eClass());
			if (words().fill(found, span).isPresent()) {
				fields().stream().filter(field -> read.contains(field.key())).forEach(field -> field.readFrom(found));
			}
		}
	}

	private Optional<String> rangeProblem(String high) {
		Optional<BigDecimal> low = fields().stream().filter(field -> field.key().equals("value")).findFirst()
				.flatMap(field -> CorrectionField.number(field.value()));
		boolean upsideDown = low.isPresent()
				&& CorrectionField.number(high).filter(end -> end.compareTo(low.get()) < 0).isPresent();
		return upsideDown ? Optional.of(Messages.Problem_range) : Optional.empty();
	}

	@Override
	public String title() {
		return NLS.bind(Messages.Correct_title, Messages.kind(kind));
	}

	@Override
	public List<Step> steps() {
		return chain == null ? List.of() : chain.steps();
	}

	@Override
	public String changes() {
		return chain == null ? super.changes()
				: Stream.of(super.changes(), chain.changes()).filter(said -> !said.isEmpty())
						.reduce((a, b) -> a + "; " + b).orElse("");
	}

	@Override
	void apply() {
		super.apply();
		if (chain != null) {
			chain.apply();
		}
		if (element() instanceof org.assay.model.Figure figure && figure.getReferent() == null) {
			figure.setReferentSpan(null);
		}
	}
}
