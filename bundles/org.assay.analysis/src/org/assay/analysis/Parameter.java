package org.assay.analysis;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something an analysis wants to be told. The dialog's field, the command line's {@code --param id=value} and the help
 * page are made from it. Optional unless {@link #mandatory()}.
 *
 * @param id       letters, digits and hyphens; what the command line calls it
 * @param label    for the dialog, in sentence case, without a colon
 * @param help     one or two sentences
 * @param initial  value when nobody gives one, as text; empty for none
 * @param required whether the analysis cannot run without a value
 * @param choices  the permitted values of a {@link ParameterType#choice}; empty for every other type
 */
public record Parameter(String id, ParameterType type, String label, String help, String initial, boolean required,
		List<String> choices) {
	private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

	/** @throws IllegalArgumentException when the description is not complete or the initial value not permitted */
	public Parameter {
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("'" + id + "' is no parameter id; use letters, digits and hyphens");
		}
		if (label.isBlank() || help.isBlank()) {
			throw new IllegalArgumentException("parameter '" + id + "' must have a label and a help text");
		}
		choices = List.copyOf(choices);
		if ((type == ParameterType.choice) == choices.isEmpty()) {
			throw new IllegalArgumentException("parameter '" + id + "': a choice needs choices, nothing else has them");
		}
		if (!initial.isEmpty()) {
			type.parse(initial, choices).orElseThrow(() -> new IllegalArgumentException(
					"parameter '" + id + "': its initial value '" + initial + "' is not permitted"));
		}
	}

	public static Parameter text(String id, String label, String help, String initial) {
		return new Parameter(id, ParameterType.text, label, help, initial, false, List.of());
	}

	public static Parameter integer(String id, String label, String help, long initial) {
		return new Parameter(id, ParameterType.integer, label, help, Long.toString(initial), false, List.of());
	}

	/** @param initial such as {@code 0.5} */
	public static Parameter decimal(String id, String label, String help, String initial) {
		return new Parameter(id, ParameterType.decimal, label, help, initial, false, List.of());
	}

	public static Parameter flag(String id, String label, String help, boolean initial) {
		return new Parameter(id, ParameterType.flag, label, help, Boolean.toString(initial), false, List.of());
	}

	/** A choice; the first of the choices is the initial one. */
	public static Parameter choice(String id, String label, String help, String... choices) {
		return new Parameter(id, ParameterType.choice, label, help, choices[0], false, List.of(choices));
	}

	/** A day, without an initial value. */
	public static Parameter date(String id, String label, String help) {
		return new Parameter(id, ParameterType.date, label, help, "", false, List.of());
	}

	/** A document of the case; without a value all documents are meant. */
	public static Parameter document(String id, String label, String help) {
		return new Parameter(id, ParameterType.document, label, help, "", false, List.of());
	}

	/** A source of the case; without a value all sources are meant. */
	public static Parameter source(String id, String label, String help) {
		return new Parameter(id, ParameterType.source, label, help, "", false, List.of());
	}

	/** What a person has to give for it, in words: such as "a day, such as 2025-02-26" or "one of date, source". */
	public String expected() {
		return type.expected(choices);
	}

	/** This parameter, but without it the analysis cannot run. */
	public Parameter mandatory() {
		return new Parameter(id, type, label, help, initial, true, choices);
	}
}
