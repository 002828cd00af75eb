package org.assay.analysis.script;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.analysis.Declaration;
import org.assay.analysis.Declaration.ResultType;
import org.assay.analysis.Parameter;
import org.assay.analysis.ParameterType;

/**
 * Reads what a script says of itself in the comment lines it begins with: {@code // name: Late claims} and so on, in
 * any language whose comments begin with {@code //} or {@code #}.
 */
final class ScriptHeader {
	private static final Pattern LINE = Pattern
			.compile("(?://|#)\\s*(name|help|version|param|result|needs)\\s*:\\s*(.*)");
	private static final Pattern COMMENT = Pattern.compile("\\s*(?:(?://|#).*)?");
	/** Such as {@code least integer=2 At least | How many there must be.} */
	private static final Pattern PARAMETER = Pattern
			.compile("(\\S+)\\s+([a-z]+)(!?)(?:=(\"[^\"]*\"|\\S*))?\\s+([^|]+)\\|(.+)");

	private final String fileName;
	private String name;
	private String help = "A script of this case.";
	private String version = "1";
	private Declaration declaration;
	private final Set<Grant> grants = EnumSet.noneOf(Grant.class);
	private final Path file;

	ScriptHeader(Path file) {
		this.file = file;
		fileName = file.getFileName().toString();
		name = fileName;
		declaration = Declaration.of(id(fileName), version, name, help);
	}

	/** The id of the analysis that a script is: {@code script.} and the name of its file without its ending. */
	static String id(String fileName) {
		String plain = fileName.replaceFirst("\\.[^.]*$", "").replaceAll("[^\\w-]+", "-");
		return "script." + (plain.matches("[A-Za-z_].*") ? plain : "_" + plain);
	}

	Script read(String text) throws ScriptException {
		int number = 0;
		for (String line : text.lines().toList()) {
			number++;
			if (!COMMENT.matcher(line).matches()) {
				break;
			}
			Matcher said = LINE.matcher(line.strip());
			if (said.matches()) {
				take(said.group(1), said.group(2).strip(), number);
			}
		}
		Declaration whole = new Declaration(declaration.id(), version, name, help, declaration.parameters(),
				declaration.results());
		return new Script(file, text, whole, grants);
	}

	private void take(String key, String value, int line) throws ScriptException {
		try {
			switch (key) {
			case "name" -> name = value;
			case "help" -> help = value;
			case "version" -> version = value;
			case "param" -> declaration = declaration.with(parameter(value));
			case "result" -> declaration = declaration.gives(words(value).stream().map(ResultType::valueOf)
					.toArray(ResultType[]::new));
			default -> words(value).forEach(w -> grants.add(Grant.valueOf(w)));
			}
			if (value.isBlank()) {
				throw new IllegalArgumentException("says nothing");
			}
		} catch (IllegalArgumentException e) {
			throw new ScriptException(fileName + ":" + line + ": '" + key + ": " + value + "' in the header: "
					+ e.getMessage() + ".", line, e);
		}
	}

	private static List<String> words(String value) {
		return List.of(value.split("[\\s,]+"));
	}

	private static Parameter parameter(String value) {
		Matcher parts = PARAMETER.matcher(value);
		if (!parts.matches()) {
			throw new IllegalArgumentException(
					"a parameter is written as NAME TYPE=VALUE LABEL | HELP, such as"
							+ " 'least integer=2 At least | How many there must be.'");
		}
		ParameterType type = ParameterType.valueOf(parts.group(2));
		String initial = parts.group(4) == null ? "" : parts.group(4).replaceAll("^\"|\"$", "");
		List<String> choices = type == ParameterType.choice ? List.of(initial.split(",")) : List.of();
		return new Parameter(parts.group(1), type, parts.group(5).strip(), parts.group(6).strip(),
				choices.isEmpty() ? initial : choices.getFirst(), !parts.group(3).isEmpty(), choices);
	}
}
