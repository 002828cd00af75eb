package org.assay.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.CaseView.SourceView;

/**
 * The values an analysis runs with: checked against its declaration, complete with initial values. Asking for a
 * parameter that is not declared, or as another type, is a mistake of the analysis and an IllegalArgumentException.
 */
public final class Arguments {
	private final Declaration declaration;
	private final Map<String, Object> values;

	private Arguments(Declaration declaration, Map<String, Object> values) {
		this.declaration = declaration;
		this.values = values;
	}

	/**
	 * Reads values from text.
	 *
	 * @param given parameter id to text; an empty text counts as not given
	 * @param view  the case whose documents and sources are meant
	 * @throws ArgumentException when a value is missing, unknown or not permitted; its message names all of them
	 */
	public static Arguments parse(Declaration declaration, Map<String, String> given, CaseView view)
			throws ArgumentException {
		List<String> problems = new ArrayList<>();
		for (String id : given.keySet()) {
			if (declaration.parameter(id).isEmpty()) {
				problems.add("'" + id + "' is unknown; " + known(declaration));
			}
		}
		Map<String, Object> values = new LinkedHashMap<>();
		for (Parameter parameter : declaration.parameters()) {
			String text = given.getOrDefault(parameter.id(), "");
			if (text.isEmpty()) {
				text = parameter.initial();
			}
			if (!text.isEmpty()) {
				value(parameter, text, view).ifPresentOrElse(v -> values.put(parameter.id(), v), problem(problems,
						parameter, text));
			} else if (parameter.required()) {
				problems.add("'" + parameter.id() + "' (" + parameter.label() + ") is missing; give "
						+ parameter.expected());
			}
		}
		if (!problems.isEmpty()) {
			throw new ArgumentException(declaration.name() + ": " + String.join(". ", problems) + ".");
		}
		return new Arguments(declaration, values);
	}

	/** Every parameter at its initial value; see {@link #parse}. */
	public static Arguments initial(Declaration declaration, CaseView view) throws ArgumentException {
		return parse(declaration, Map.of(), view);
	}

	/** A text, or empty when none was given. */
	public String text(String id) {
		return get(id, ParameterType.text, String.class).orElse("");
	}

	public Optional<Long> integer(String id) {
		return get(id, ParameterType.integer, Long.class);
	}

	public Optional<BigDecimal> decimal(String id) {
		return get(id, ParameterType.decimal, BigDecimal.class);
	}

	public boolean flag(String id) {
		return get(id, ParameterType.flag, Boolean.class).orElse(false);
	}

	public String choice(String id) {
		return get(id, ParameterType.choice, String.class).orElse("");
	}

	public Optional<LocalDate> date(String id) {
		return get(id, ParameterType.date, LocalDate.class);
	}

	/** Id of the chosen document; empty when all are meant. */
	public Optional<String> document(String id) {
		return get(id, ParameterType.document, String.class);
	}

	/** Id of the chosen source; empty when all are meant. */
	public Optional<String> source(String id) {
		return get(id, ParameterType.source, String.class);
	}

	private <T> Optional<T> get(String id, ParameterType type, Class<T> javaType) {
		Parameter parameter = declaration.parameter(id)
				.orElseThrow(
						() -> new IllegalArgumentException(declaration.id() + " declares no parameter '" + id + "'"));
		if (parameter.type() != type) {
			throw new IllegalArgumentException("parameter '" + id + "' of " + declaration.id() + " is declared as "
					+ parameter.type() + ", not as " + type);
		}
		return Optional.ofNullable(javaType.cast(values.get(id)));
	}

	private static Optional<Object> value(Parameter parameter, String text, CaseView view) {
		return switch (parameter.type()) {
		case document -> view.documents().stream()
				.filter(d -> d.id().equals(text) || d.fileName().equals(text) || d.title().equals(text))
				.findFirst().map(DocumentView::id);
		case source -> view.sources().stream().filter(s -> s.id().equals(text) || s.name().equals(text)).findFirst()
				.map(SourceView::id);
		default -> parameter.type().parse(text, parameter.choices());
		};
	}

	private static Runnable problem(List<String> problems, Parameter parameter, String text) {
		return () -> problems.add("'" + parameter.id() + "' (" + parameter.label() + ") cannot be '" + text + "'; give "
				+ parameter.expected());
	}

	private static String known(Declaration declaration) {
		List<String> ids = declaration.parameters().stream().map(Parameter::id).toList();
		return ids.isEmpty() ? "it takes no parameters" : "it takes " + String.join(", ", ids);
	}
}
