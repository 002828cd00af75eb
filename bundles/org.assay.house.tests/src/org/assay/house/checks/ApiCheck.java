package org.assay.house.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;

/** {@code docs/api.md} tells of every package that third parties may use; all others that are exported say so. */
final class ApiCheck implements Check {
	static final String PAGE = "docs/api.md";
	private static final Pattern ROW = Pattern.compile("\\| *`(org\\.assay[.\\w]*)` *\\|.*");
	/** The driver of window tests is no part of the product. */
	private static final String DRIVER = "org.assay.ui.testing";

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		Map<String, Integer> told = told(project);
		Map<String, Integer> left = new LinkedHashMap<>(told);
		for (Bundle bundle : project.bundles()) {
			var manifest = bundle.manifest();
			if (bundle.name().equals(DRIVER)) {
				continue;
			}
			manifest.clauses("Export-Package").forEach((name, clause) -> {
				boolean isForUs = clause.getDirective("x-internal") != null || clause.getDirective("x-friends") != null;
				left.remove(name);
				if (isForUs && told.containsKey(name)) {
					problems.add(new Problem(PAGE, told.get(name), name + " is marked as internal in its manifest"));
				} else if (!isForUs && !told.containsKey(name)) {
					problems.add(new Problem(manifest.path(), manifest.line("Export-Package"), name
							+ " is exported to third parties: tell of it in " + PAGE + ", or add ;x-internal:=true"));
				}
			});
		}
		left.forEach((name, line) -> problems.add(new Problem(PAGE, line, name + " is not exported by any bundle")));
		return problems;
	}

	/** The lines of the packages in the first cells of the page's tables. */
	private static Map<String, Integer> told(Project project) {
		Path file = project.root().resolve(PAGE);
		Map<String, Integer> result = new LinkedHashMap<>();
		List<String> lines = Files.exists(file) ? project.text(file).lines().toList() : List.of();
		for (int i = 0; i < lines.size(); i++) {
			Matcher row = ROW.matcher(lines.get(i));
			if (row.matches()) {
				result.put(row.group(1), i + 1);
			}
		}
		return result;
	}
}
