package org.assay.ui.internal.details;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.EvidenceItem;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.ModelPackage;
import org.assay.model.Rating;
import org.assay.model.Span;
import org.assay.model.TimeExpression;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.model.Zone;
import org.assay.model.provider.Labels;
import org.assay.model.provider.ModelEditPlugin;
import org.assay.ui.AnalysisNames;
import org.assay.ui.Dates;
import org.assay.ui.UiIds;
import org.assay.ui.internal.Messages;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * All that is known about an element, in words: its fields with the words they rest on, what was decided about it, by
 * whom and why. Pure; any thread that may read the model.
 */
final class DetailsOf {
	private static final int MANY = 12;
	private static final Set<EStructuralFeature> HIDDEN = Set.of(ModelPackage.Literals.IDENTIFIED__ID,
			ModelPackage.Literals.JUDGED__JUDGEMENTS, ModelPackage.Literals.DOCUMENT__CASE,
			ModelPackage.Literals.DOCUMENT__FORMAT, ModelPackage.Literals.CASE__FORMAT,
			ModelPackage.Literals.DOCUMENT__ANNOTATIONS, ModelPackage.Literals.DOCUMENT__CLAIMS,
			ModelPackage.Literals.DOCUMENT__ZONES, ModelPackage.Literals.CASE__DOCUMENTS);
	private static final Set<EStructuralFeature> DATES = Set.of(ModelPackage.Literals.DOCUMENT__PUBLISHED_AT,
			ModelPackage.Literals.CONVERSION_RATE__DATE, ModelPackage.Literals.EVENT__HAPPENED,
			ModelPackage.Literals.EVENT__SAID, ModelPackage.Literals.EVENT__PUBLISHED);

	private final ZoneId zone;

	private DetailsOf(ZoneId zone) {
		this.zone = zone;
	}

	/** @param zone of the analyst, for moments of decisions */
	static List<Section> of(EObject element, ZoneId zone) {
		return new DetailsOf(zone).sections(element);
	}

	private List<Section> sections(EObject element) {
		List<Section> sections = new ArrayList<>();
		List<Field> fields = new ArrayList<>();
		element.eClass().getEAllStructuralFeatures().stream()
				.filter(f -> !HIDDEN.contains(f) && !GradeSections.SHOWN.contains(f))
				.forEach(f -> fields.addAll(fields(element, f)));
		boolean hasForm = element instanceof Annotation || element instanceof Claim || element instanceof Zone
				|| element instanceof Document;
		sections.add(new Section(Labels.type(element.eClass()), fields, hasForm
				? Optional.of(Field.command(Messages.Details_correct, UiIds.CORRECT_FIELDS))
				: Optional.empty()));
		sections.addAll(GradeSections.of(element));
		if (element instanceof Document document) {
			sections.add(contents(document));
		}
		if (element instanceof Comparison comparison) {
			sections.add(new Section(Messages.Details_why, List.of(new Field("", Objects
					.toString(comparison.getWhy(), Messages.Details_noReason), "", null))));
		}
		if (element instanceof Rating rating && rating.eContainer() instanceof EvidenceItem item) {
			String words = Labels.text(item);
			sections.add(new Section(Labels.type(item.eClass()), List.of(new Field("", words, words, item))));
		}
		if (element instanceof Judged judged) {
			sections.add(decisions(judged));
		}
		sections.removeIf(s -> s.fields().isEmpty());
		return sections;
	}

	private List<Field> fields(EObject element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		if (!(value instanceof Collection<?> many)) {
			return field(element, feature, value);
		}
		List<Field> fields = new ArrayList<>();
		many.stream().limit(MANY).forEach(v -> fields.addAll(field(element, feature, v)));
		if (many.size() > MANY) {
			fields.add(new Field("", NLS.bind(Messages.Details_more, many.size() - MANY), "", null));
		}
		return fields;
	}

	private List<Field> field(EObject owner, EStructuralFeature feature, Object value) {
		String text = text(owner, feature, value);
		if (text.isBlank()) {
			return List.of();
		}
		String tooltip = owner instanceof TimeExpression time && feature == ModelPackage.Literals.TIME_EXPRESSION__VALUE
				? Dates.explained(time.getValue(), time.getAnchor(), time.getArithmetic())
				: text;
		return List.of(new Field(name(owner, feature), text, tooltip, value instanceof EObject to ? to : null));
	}

	private String text(EObject owner, EStructuralFeature feature, Object value) {
		return switch (value) {
		case null -> "";
		case Boolean flag -> flag ? Messages.Details_yes : "";
		case Enumerator literal -> Labels.literal(literal);
		case Instant moment -> Dates.words(moment, zone);
		case BigDecimal number -> number.stripTrailingZeros().toPlainString();
		case Span span -> "\u201c" + Labels.text(span) + "\u201d";
		case EObject element -> Labels.text(element);
		default -> DATES.contains(feature) || owner instanceof TimeExpression
				&& feature == ModelPackage.Literals.TIME_EXPRESSION__VALUE ? Dates.words(value.toString())
						: value.toString();
		};
	}

	private static String name(EObject owner, EStructuralFeature feature) {
		String declaring = feature.getEContainingClass().getName();
		return ModelEditPlugin.INSTANCE.getString("_UI_" + declaring + "_" + feature.getName() + "_feature");
	}

	private static Section contents(Document document) {
		long proposals = document.getAnnotations().stream().filter(a -> Verdicts.of(a) == Verdict.PROPOSED).count();
		return new Section(Messages.Details_contents,
				List.of(count(Messages.Details_annotations, document.getAnnotations().size()),
						count(Messages.Details_claims, document.getClaims().size()),
						count(Messages.Details_left, proposals)));
	}

	private static Field count(String name, long number) {
		return new Field(name, Long.toString(number), "", null);
	}

	private Section decisions(Judged judged) {
		List<Field> fields = new ArrayList<>();
		for (Judgement judgement : judged.getJudgements().reversed()) {
			fields.add(new Field(Labels.literal(judgement.getVerdict()), by(judgement), by(judgement), null));
			add(fields, Messages.Details_rule, judgement.getRule());
			add(fields, Messages.Details_inputs, judgement.getInputs());
			add(fields, Messages.Details_note, judgement.getNote());
			if (!Verdicts.ANALYST.equals(judgement.getBy())) {
				add(fields, Messages.Details_confidence,
						String.format(Locale.ROOT, "%.0f%%", judgement.getConfidence() * 100));
			}
		}
		if (fields.isEmpty() && !(judged instanceof Document)) { // a document is imported, nobody makes it
			fields.add(new Field("", Messages.Details_byHand, "", null));
		}
		return new Section(Messages.Details_decisions, fields);
	}

	private String by(Judgement judgement) {
		String who = Verdicts.ANALYST.equals(judgement.getBy()) ? Messages.Details_you
				: AnalysisNames.of(judgement);
		return judgement.getWhen() == null ? who : who + ", " + Dates.words(judgement.getWhen(), zone);
	}

	private static void add(List<Field> fields, String name, String value) {
		if (value != null && !value.isBlank()) {
			fields.add(new Field(name, value, value, null));
		}
	}
}
