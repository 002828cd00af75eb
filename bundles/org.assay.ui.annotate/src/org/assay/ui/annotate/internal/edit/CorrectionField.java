package org.assay.ui.annotate.internal.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.model.ModelPackage.Literals;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.edit.KnownNames.Party;
import org.assay.ui.annotate.internal.marks.MarkLabels;
import org.assay.ui.fields.FormField;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** A field of a correction: a value of the model, words of the article that it rests on, or both. */
public class CorrectionField implements FormField {

	/** What is taken from selected words. */
	enum Take {
		/** Nothing. */
		nothing,
		/** The words themselves. */
		words,
		/** The fullest name that the article gives them. */
		name,
		/** A date. */
		date,
		/** Only where they stand. */
		place,
		/** Only where they stand, beside those that are there. */
		more
	}

	/** Whether what is entered fits with the other fields. */
	interface Check {

		/** A sentence that says what to do; empty when it fits. */
		Optional<String> problem(String value);
	}

	/** Whom the features name that are names. */
	private static final Map<EStructuralFeature, Party> PARTIES = Map.of(
			Literals.MENTION__NAME, Party.named,
			Literals.QUOTATION__SPEAKER, Party.anybody,
			Literals.QUOTATION__VIA, Party.anybody,
			Literals.ATTRIBUTION_LINK__NAME, Party.anybody,
			Literals.DOCUMENT__OUTLET, Party.source,
			Literals.DOCUMENT__BYLINE, Party.person);

	private final EObject owner;
	private final EStructuralFeature feature;
	private final EReference spans;
	private final String label;
	private final String group;
	private final Take take;
	private final TakenWords words;
	private String value;
	private List<Span> taken;
	private NameOffers names;
	private Check check = entered -> Optional.empty();
	private Runnable afterTaking = () -> {
		// nothing else depends on it
	};

	/**
	 * Creates a field that holds what the model holds.
	 *
	 * @param feature value of {@code owner}, or null where there are only words
	 * @param spans   words of {@code owner}, one or many, or null where there is only a value
	 */
	CorrectionField(EObject owner, EStructuralFeature feature, EReference spans, Take take, String label, String group,
			TakenWords words) {
		this.owner = owner;
		this.feature = feature;
		this.spans = spans;
		this.take = take;
		this.label = label;
		this.group = group;
		this.words = words;
		if (getClass() == CorrectionField.class) {
			start();
		}
	}

	/** Holds what the model holds. */
	final void start() {
		value = read();
		taken = readSpans();
	}

	/** @param also asked when the value is right by itself */
	CorrectionField checked(Check also) {
		check = also;
		return this;
	}

	/** @param offers names that the case knows */
	CorrectionField offering(NameOffers offers) {
		names = offers;
		return this;
	}

	/** @param run what else follows from the words that were taken */
	CorrectionField afterTaking(Runnable run) {
		afterTaking = run;
		return this;
	}

	@Override
	public String key() {
		return feature == null ? spans.getName() : feature.getName();
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public String group() {
		return group;
	}

	@Override
	public Shape shape() {
		if (feature == null) {
			return Shape.place;
		}
		if (feature.getEType() instanceof EEnum) {
			return Shape.choice;
		}
		if (feature.getEType().getInstanceClass() == boolean.class) {
			return Shape.flag;
		}
		return key().equals("note") || key().equals("summary") ? Shape.longWords : Shape.words;
	}

	private boolean isNumber() {
		return feature != null && feature.getEType().getInstanceClass() == BigDecimal.class;
	}

	private boolean isDate() {
		return feature != null && !isNumber() && (key().equals("value") || key().equals("publishedAt"));
	}

	@Override
	public List<String> choices() {
		if (feature != null && feature.getEType() instanceof EEnum type) {
			return type.getELiterals().stream().map(Messages::literal).toList();
		}
		return List.of();
	}

	@Override
	public boolean isName() {
		return names != null && PARTIES.containsKey(feature);
	}

	@Override
	public List<String> known(String typed) {
		return isName() ? names.matching(typed, PARTIES.get(feature)) : List.of();
	}

	@Override
	public String value() {
		return value;
	}

	@Override
	public void set(String entered) {
		value = entered;
	}

	@Override
	public Optional<String> problem() {
		if (value.isBlank()) {
			return taken.isEmpty() && isMain() ? Optional.of(Messages.Problem_words) : Optional.empty();
		}
		if (isNumber() && number(value).isEmpty()) {
			return Optional.of(NLS.bind(Messages.Problem_number, label));
		}
		if (isDate() && !TimeValues.isValue(value.strip())) {
			return Optional.of(NLS.bind(Messages.Problem_date, label));
		}
		return check.problem(value);
	}

	/** Whether these are the words that the thing itself is, without which it would be nowhere. */
	private boolean isMain() {
		return feature == null && take == Take.place && !spans.getName().equals("cue");
	}

	@Override
	public String meaning() {
		if (value.isBlank() || problem().isPresent()) {
			return "";
		}
		String means = isNumber() ? number(value).map(MarkLabels::number).orElse("")
				: isDate() || key().equals("anchor") ? TimeValues.words(value.strip()) : "";
		return means.equals(value.strip()) ? "" : means;
	}

	@Override
	public boolean takesWords() {
		return take != Take.nothing;
	}

	@Override
	public List<Span> spans() {
		return taken;
	}

	@Override
	public String quoted() {
		return words.plain(taken);
	}

	@Override
	public Optional<String> take(Span span) {
		Span tidy = words.tidy(span);
		if (tidy.isEmpty()) {
			return Optional.of(Messages.Say_noWords);
		}
		if (take == Take.date) {
			Optional<String> date = isDate() ? words.date(tidy) : words.time(tidy);
			if (date.isEmpty()) {
				return Optional.of(Messages.Say_noDate);
			}
			value = date.get();
		} else if (take == Take.name) {
			value = words.name(tidy);
		} else if (take == Take.words) {
			value = words.plain(tidy);
		}
		if (spans != null) {
			taken = take == Take.more ? with(tidy) : List.of(tidy);
		}
		afterTaking.run();
		return Optional.empty();
	}

	/** Those that it overlaps or touches become one with it. */
	private List<Span> with(Span added) {
		List<Span> all = new ArrayList<>();
		Span grown = added;
		for (Span span : taken) {
			if (span.begin() <= grown.end() && grown.begin() <= span.end()) {
				grown = new Span(Math.min(span.begin(), grown.begin()), Math.max(span.end(), grown.end()));
			} else {
				all.add(span);
			}
		}
		all.add(grown);
		all.sort(null);
		return all;
	}

	@Override
	public boolean canRelease() {
		return spans != null && !isMain();
	}

	@Override
	public void release() {
		taken = List.of();
	}

	/** What the model holds, as it is shown. */
	String read() {
		return feature == null ? "" : shown(owner.eGet(feature));
	}

	private static String shown(Object held) {
		return switch (held) {
		case null -> "";
		case Enumerator literal -> Messages.literal(literal);
		case BigDecimal number -> number.toPlainString();
		default -> held.toString();
		};
	}

	private List<Span> readSpans() {
		return spans == null ? List.of() : words.within(held());
	}

	@SuppressWarnings("unchecked")
	List<org.assay.model.Span> held() {
		if (spans.isMany()) {
			return (List<org.assay.model.Span>) owner.eGet(spans);
		}
		org.assay.model.Span one = (org.assay.model.Span) owner.eGet(spans);
		return one == null ? List.of() : List.of(one);
	}

	/** Whether it differs from the model. */
	boolean isChanged() {
		return !read().equals(value) || !readSpans().equals(taken);
	}

	/** What differs from the model, in words; one sentence for the value and one for the words. */
	List<String> changes() {
		List<String> changes = new ArrayList<>();
		if (!read().equals(value)) {
			changes.add(change(label, read(), value));
		}
		if (!readSpans().equals(taken)) {
			String of = feature == null ? label : NLS.bind(Messages.Note_wordsOf, label);
			changes.add(change(of, words.plain(readSpans()), quoted()));
		}
		return changes;
	}

	static String change(String of, String before, String after) {
		return NLS.bind(Messages.Note_field, new Object[] { of, orNothing(before), orNothing(after) });
	}

	private static String orNothing(String value) {
		return value == null || value.isBlank() ? Messages.Note_nothing : value;
	}

	/** Writes what differs into the model; only within a change of the case, and only without a problem. */
	void apply() {
		if (feature != null && !read().equals(value)) {
			owner.eSet(feature, switch (shape()) {
			case choice -> literal(value);
			case flag -> Boolean.valueOf(value);
			default -> isNumber() ? number(value).orElse(null) : value.isBlank() ? null : value.strip();
			});
		}
		if (spans != null && !readSpans().equals(taken)) {
			ModelSpans made = new ModelSpans(words.text());
			List<org.assay.model.Span> now = taken.stream().map(made::of).toList();
			owner.eSet(spans, spans.isMany() ? now : now.stream().findFirst().orElse(null));
		}
	}

	/** A number as people write it: digits with a point, commas or spaces between thousands. */
	static Optional<BigDecimal> number(String value) {
		String digits = value.strip().replaceAll("[,\\s\u00A0\u202F]", "");
		if (!digits.matches("[-+\u2212]?\\d+(\\.\\d+)?") && !digits.matches("[-+]?\\d+(\\.\\d+)?[eE]\\+?\\d{1,2}")) {
			return Optional.empty();
		}
		return Optional.of(new BigDecimal(digits.replace('\u2212', '-')));
	}

	private Object literal(String chosen) {
		EEnum type = (EEnum) feature.getEType();
		for (EEnumLiteral literal : type.getELiterals()) {
			if (Messages.literal(literal).equals(chosen)) {
				return type.getEPackage().getEFactoryInstance().createFromString(type, literal.getLiteral());
			}
		}
		throw new IllegalArgumentException("no such choice: " + chosen);
	}

	/** Puts in what the reading found, as if it had been typed. */
	void readFrom(EObject found) {
		value = shown(found.eGet(feature));
	}
}
