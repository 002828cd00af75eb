package org.assay.ui.annotate.internal.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.model.Judged;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** The fields of one annotation or claim while the analyst corrects them. Nothing reaches the model before apply. */
public final class Correction {
	private static final Map<MarkKind, List<String>> FEATURES = Map.of(
			MarkKind.quotation, List.of("kind", "speaker", "stance", "via", "authority", "hedged", "negated", "note"),
			MarkKind.claim, List.of("summary", "polarity", "modality", "credibility", "note"),
			MarkKind.time, List.of("value", "type", "anchor", "arithmetic", "note"),
			MarkKind.figure, List.of("value", "high", "unit", "approximation", "change", "referent", "note"),
			MarkKind.name, List.of("name", "type", "note"),
			MarkKind.highlight, List.of("label", "note"));

	private final Judged element;
	private final List<CorrectionField> fields = new ArrayList<>();
	private final Map<CorrectionField, String> values = new LinkedHashMap<>();

	public Correction(Judged element) {
		this.element = element;
		MarkKind kind = MarkReader.kind(element).orElseThrow();
		for (String name : FEATURES.get(kind)) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			CorrectionField field = new CorrectionField(feature, Messages.field(kind, name));
			fields.add(field);
			values.put(field, field.read(element));
		}
	}

	public Judged element() {
		return element;
	}

	public List<CorrectionField> fields() {
		return List.copyOf(fields);
	}

	public String value(CorrectionField field) {
		return values.get(field);
	}

	/** Keeps what was typed or chosen; it may be wrong still. */
	public void set(CorrectionField field, String value) {
		values.put(field, value);
	}

	/** The first thing that is wrong, as a sentence that says what to do. */
	public Optional<String> problem() {
		for (CorrectionField field : fields) {
			Optional<String> problem = field.problem(values.get(field));
			if (problem.isPresent()) {
				return problem;
			}
		}
		return rangeProblem();
	}

	private Optional<String> rangeProblem() {
		BigDecimal[] ends = new BigDecimal[2];
		for (CorrectionField field : fields) {
			if (field.shape() == CorrectionField.Shape.number) {
				CorrectionField.number(values.get(field)).ifPresent(n -> ends[field.key().equals("high") ? 1 : 0] = n);
			}
		}
		boolean upsideDown = ends[0] != null && ends[1] != null && ends[1].compareTo(ends[0]) < 0;
		return upsideDown ? Optional.of(Messages.Problem_range) : Optional.empty();
	}

	/** What differs from the model, in words; empty when nothing does. */
	public String changes() {
		List<String> changes = new ArrayList<>();
		for (CorrectionField field : fields) {
			String before = field.read(element);
			String after = values.get(field);
			if (!before.equals(after)) {
				changes.add(NLS.bind(Messages.Note_field, new Object[] { field.label(), shown(before), shown(after) }));
			}
		}
		return String.join("; ", changes);
	}

	private static String shown(String value) {
		return value.isEmpty() ? Messages.Note_nothing : value;
	}

	/** Writes what differs into the model; only within a change of the case, and only without a problem. */
	void apply() {
		for (CorrectionField field : fields) {
			if (!field.read(element).equals(values.get(field))) {
				field.write(element, values.get(field));
			}
		}
	}
}
