package org.assay.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an analysis is, what it takes and what it gives. Built up step by step:
 * {@code Declaration.of(...).with(Parameter.text(...)).gives(ResultType.table)}.
 *
 * @param id         globally unique, such as {@code com.example.wordcount}; equal to the id in {@code plugin.xml}
 * @param version    changes whenever the same input may give another output; judgements carry it
 * @param name       for menus and lists, in sentence case
 * @param help       for a person who decides whether to run it: what it does, from what, what comes out
 * @param parameters in the order of the dialog
 * @param results    the types of result it may give besides what it proposes for the case
 */
public record Declaration(String id, String version, String name, String help, List<Parameter> parameters,
		Set<ResultType> results) {
	private static final Pattern ID = Pattern.compile("[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)+");

	/** @throws IllegalArgumentException when something is missing, the id is malformed, or a parameter comes twice */
	public Declaration {
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException(
					"'" + id + "' is no analysis id; use dotted names, such as org.example.count");
		}
		if (version.isBlank() || name.isBlank() || help.isBlank()) {
			throw new IllegalArgumentException(id + " must declare version, name and help");
		}
		parameters = List.copyOf(parameters);
		results = Set.copyOf(results);
		Set<String> seen = new HashSet<>();
		for (Parameter parameter : parameters) {
			if (!seen.add(parameter.id())) {
				throw new IllegalArgumentException(id + " declares parameter '" + parameter.id() + "' twice");
			}
		}
	}

	/** An analysis without parameters that gives no results besides what it proposes. */
	public static Declaration of(String id, String version, String name, String help) {
		return new Declaration(id, version, name, help, List.of(), Set.of());
	}

	/** This declaration with one more parameter. */
	public Declaration with(Parameter parameter) {
		List<Parameter> more = new ArrayList<>(parameters);
		more.add(parameter);
		return new Declaration(id, version, name, help, more, results);
	}

	/** This declaration with these types of result. */
	public Declaration gives(ResultType... types) {
		return new Declaration(id, version, name, help, parameters, Set.of(types));
	}

	public Optional<Parameter> parameter(String parameterId) {
		return parameters.stream().filter(p -> p.id().equals(parameterId)).findFirst();
	}

	/** What kinds of result there are; a window shows each with a pane of its own. */
	public enum ResultType {
		table, series, graph, text
	}
}
