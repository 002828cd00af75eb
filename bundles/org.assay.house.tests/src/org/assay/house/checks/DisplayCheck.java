package org.assay.house.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;

/** Each bundle of window tests has a display of its own: two windows on one take the keyboard from each other. */
final class DisplayCheck implements Check {
	private static final String KEY = "pom.model.property.ui.display";

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		Map<String, String> taken = new HashMap<>();
		for (Bundle bundle : project.bundles()) {
			if (!Files.exists(bundle.folder().resolve("ui-tests.properties"))) {
				continue;
			}
			Path file = bundle.folder().resolve("build.properties");
			String display = bundle.properties(file).map(f -> f.values().getProperty(KEY, "")).orElse("");
			String other = taken.putIfAbsent(display, bundle.name());
			if (!display.matches("[1-9]")) {
				problems.add(new Problem(project.path(file), 0, KEY + " is to be a figure from 1 to 9"));
			} else if (other != null) {
				problems.add(new Problem(project.path(file), 0, KEY + " is that of " + other + ": take another"));
			}
		}
		return problems;
	}
}
