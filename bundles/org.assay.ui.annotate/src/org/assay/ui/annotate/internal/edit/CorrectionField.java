package org.assay.ui.annotate.internal.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assay.model.Judged;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * One field of a correction.
 *
 * @param feature what it stands for in the model
 * @param label   for people
 */
public record CorrectionField(EStructuralFeature feature, String label) {

	/** How a value is entered. */
	public enum Shape {
		words, longWords, number, date, choice, flag
	}

	/** Name of the feature. */
	public String key() {
		return feature.getName();
	}

	public Shape shape() {
		Class<?> type = feature.getEType().getInstanceClass();
		if (feature.getEType() instanceof EEnum) {
			return Shape.choice;
		}
		if (type == boolean.class) {
			return Shape.flag;
		}
		if (type == BigDecimal.class) {
			return Shape.number;
		}
		if (key().equals("value")) {
			return Shape.date;
		}
		return key().equals("note") || key().equals("summary") ? Shape.longWords : Shape.words;
	}

	/** The values to choose from, as they are shown; empty when there is no choice. */
	public List<String> choices() {
		if (feature.getEType() instanceof EEnum type) {
			return type.getELiterals().stream().map(CorrectionField::shown).toList();
		}
		return List.of();
	}

	String read(Judged element) {
		Object value = element.eGet(feature);
		if (value instanceof Enumerator literal) {
			return spaced(literal.getLiteral());
		}
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		return value == null ? "" : value.toString();
	}

	void write(Judged element, String value) {
		element.eSet(feature, switch (shape()) {
		case choice -> literal(value);
		case flag -> Boolean.valueOf(value);
		case number -> number(value).orElse(null);
		default -> value.isBlank() ? null : value.strip();
		});
	}

	/** What is wrong with a value, as a sentence that says what to do. */
	Optional<String> problem(String value) {
		if (value.isBlank()) {
			return Optional.empty();
		}
		if (shape() == Shape.number && number(value).isEmpty()) {
			return Optional.of(NLS.bind(Messages.Problem_number, label));
		}
		if (shape() == Shape.date && !TimeValues.isValue(value.strip())) {
			return Optional.of(NLS.bind(Messages.Problem_date, label));
		}
		return Optional.empty();
	}

	/** A number as people write it: digits with a point, commas or spaces between thousands. */
	static Optional<BigDecimal> number(String value) {
		String digits = value.strip().replaceAll("[,\\s\u00A0\u202F]", "");
		if (!digits.matches("[-+\u2212]?\\d+(\\.\\d+)?") && !digits.matches("[-+]?\\d+(\\.\\d+)?[eE]\\+?\\d{1,2}")) {
			return Optional.empty();
		}
		return Optional.of(new BigDecimal(digits.replace('\u2212', '-')));
	}

	private Object literal(String value) {
		EEnum type = (EEnum) feature.getEType();
		for (EEnumLiteral literal : type.getELiterals()) {
			if (shown(literal).equals(value)) {
				return type.getEPackage().getEFactoryInstance().createFromString(type, literal.getLiteral());
			}
		}
		throw new IllegalArgumentException("no such choice: " + value);
	}

	private static String shown(EEnumLiteral literal) {
		return spaced(literal.getLiteral());
	}

	/** "atLeast" as "at least". */
	static String spaced(String literal) {
		return literal.length() < 2 ? literal
				: literal.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
	}
}
