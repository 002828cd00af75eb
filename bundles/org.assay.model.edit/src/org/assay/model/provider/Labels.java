package org.assay.model.provider;

import java.math.BigDecimal;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.model.AttributionLink;
import org.assay.model.Case;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.ConversionRate;
import org.assay.model.Document;
import org.assay.model.Entity;
import org.assay.model.Event;
import org.assay.model.Evidence;
import org.assay.model.EvidenceItem;
import org.assay.model.Figure;
import org.assay.model.Grade;
import org.assay.model.Highlight;
import org.assay.model.Hypothesis;
import org.assay.model.Judgement;
import org.assay.model.Mention;
import org.assay.model.Origin;
import org.assay.model.Proof;
import org.assay.model.Question;
import org.assay.model.Quotation;
import org.assay.model.Rating;
import org.assay.model.Slot;
import org.assay.model.Source;
import org.assay.model.Span;
import org.assay.model.Spans;
import org.assay.model.TimeExpression;
import org.assay.model.WriteUp;
import org.assay.model.Zone;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** One line of text and one icon for every element of the model. Stateless, and never attached to an element. */
public final class Labels extends AdapterImpl implements IItemLabelProvider {
	private static final int LONGEST = 120;

	@Override
	public String getText(Object object) {
		return object instanceof EObject element ? text(element) : String.valueOf(object);
	}

	/** The address of the icon; see {@link #icon(EClass)}. */
	@Override
	public Object getImage(Object object) {
		return object instanceof EObject element ? icon(element.eClass()) : null;
	}

	/** The SVG icon of a class, 16 by 16; null for a class the model does not know. */
	public static URL icon(EClass type) {
		return Labels.class.getResource("/icons/" + type.getName() + ".svg");
	}

	/** The name of a class in words: "Time expression". */
	public static String type(EClass type) {
		return ModelEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type");
	}

	/** The name of a literal in words: "equal after conversion". */
	public static String literal(Enumerator literal) {
		return literal == null ? "" : ModelEditPlugin.INSTANCE.getString(
				"_UI_" + literal.getClass().getSimpleName() + "_" + literal.getName() + "_literal");
	}

	/** The element in one line, at most {@value #LONGEST} characters; the name of its class when it is empty. */
	public static String text(EObject element) {
		String text = switch (element) {
		case Case the -> the.getName();
		case Source the -> the.getGrade() == Grade.UNGRADED ? the.getName()
				: the.getName() + " (" + the.getGrade().getName() + ")";
		case Entity the -> the.getName();
		case Document the -> first(the.getTitle(), the.getOriginalName());
		case Zone the -> pair(literal(the.getKind()), words(the.getSpan()));
		case Citation the -> first(the.getName(), the.getUrl());
		case Proof the -> pair(the.getField(), the.getBasis());
		case Highlight the -> first(the.getLabel(), words(the.getSpans()));
		case Mention the -> first(words(the.getSpans()), the.getName());
		case TimeExpression the -> join(" = ", words(the.getSpans()), the.getValue());
		case Figure the -> figure(the);
		case Quotation the -> pair(first(the.getSpeaker(), words(the.getSource())), words(the.getSpans()));
		case Claim the -> first(the.getSummary(), words(the.getContent()));
		case Slot the -> pair(the.getRole(), the.getValue());
		case AttributionLink the -> pair(literal(the.getRole()), first(the.getName(), words(the.getSpans())));
		case Question the -> the.getTitle();
		case Evidence the -> evidence(words(the.getSpan()), Objects.toString(the.getLabel(), ""));
		case EvidenceItem the -> first(the.getStatement(),
				the.getRests().stream().map(Labels::text).collect(Collectors.joining(" / ")));
		case Rating the -> pair(part(the.getHypothesis()), literal(the.getConsistency()));
		case Comparison the -> pair(literal(the.getRelation()), join(" / ", part(the.getA()), part(the.getB())));
		case Origin the -> the.getTitle();
		case Event the -> join(" ", String.join(", ", the.getHappened()), the.getTitle());
		case ConversionRate the -> rate(the);
		case Judgement the -> join(" \u2013 ", literal(the.getVerdict()), the.getBy());
		case Span the -> words(the);
		case Hypothesis the -> the.getTitle();
		case WriteUp the -> first(the.getTitle(), the.getFile());
		default -> "";
		};
		return present(text) ? shorten(text) : type(element.eClass());
	}

	/** The words and what they stand for: "$40 million (the bridge)". */
	private static String evidence(String words, String label) {
		boolean isTold = words.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT));
		return isTold || words.isEmpty() ? first(words, label) : words + " (" + label + ")";
	}

	private static String figure(Figure figure) {
		String number = figure.getValue() == null ? words(figure.getSpans())
				: join(" \u2013 ", plain(figure.getValue()), plain(figure.getHigh()));
		return pair(join(" ", number, figure.getUnit()), figure.getReferent());
	}

	private static String rate(ConversionRate rate) {
		String day = present(rate.getDate()) ? "(" + rate.getDate() + ")" : "";
		return present(rate.getFrom()) && present(rate.getTo())
				? join(" ", "1", rate.getFrom(), "=", plain(rate.getFactor()), rate.getTo(), day)
				: "";
	}

	private static String part(EObject element) {
		return element == null ? "" : text(element);
	}

	private static String plain(BigDecimal number) {
		return number == null ? "" : number.stripTrailingZeros().toPlainString();
	}

	private static String words(Span span) {
		return Spans.shown(span).strip().replaceAll("\\s+", " ");
	}

	private static String words(List<Span> spans) {
		return spans.stream().map(Labels::words).filter(Labels::present).collect(Collectors.joining(" \u2026 "));
	}

	private static String pair(String name, String value) {
		return join(": ", name, value);
	}

	private static String join(String between, String... parts) {
		return Stream.of(parts).filter(Labels::present).collect(Collectors.joining(between));
	}

	private static String first(String... candidates) {
		return Stream.of(candidates).filter(Labels::present).findFirst().orElse("");
	}

	private static boolean present(String text) {
		return text != null && !text.isBlank();
	}

	private static String shorten(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= LONGEST) {
			return line;
		}
		int end = LONGEST - 1;
		return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "\u2026";
	}
}
