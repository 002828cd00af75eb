package org.assay.cli.internal.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.analysis.Declaration;
import org.assay.analysis.Parameter;

/** What an analysis says of itself, as a page for a terminal. Made from its declaration alone. */
final class AnalysisHelp {
	private AnalysisHelp() {
	}

	/** @param origin where it comes from, in words */
	static List<String> lines(Declaration declaration, String origin) {
		List<String> lines = new ArrayList<>();
		lines.add(declaration.name() + " (" + declaration.id() + ", version " + declaration.version() + ")");
		lines.add("From: " + origin);
		lines.add("");
		lines.add(declaration.help());
		lines.add("");
		if (declaration.parameters().isEmpty()) {
			lines.add("It takes no parameters.");
		} else {
			lines.add("Parameters, each as --param NAME=VALUE:");
			declaration.parameters().forEach(p -> parameter(p, lines));
		}
		lines.add("");
		lines.add("Results: " + (declaration.results().isEmpty() ? "only what it proposes for the case"
				: declaration.results().stream().sorted().map(Enum::name).collect(Collectors.joining(", "))));
		return lines;
	}

	private static void parameter(Parameter parameter, List<String> lines) {
		String need = parameter.required() ? ", needed"
				: parameter.initial().isEmpty() ? "" : ", otherwise " + parameter.initial();
		lines.add("  " + parameter.id() + "  " + parameter.expected() + need);
		lines.add("      " + parameter.label() + ": " + parameter.help());
	}
}
