package org.assay.house.checks;

import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.JavaFile;

/** No arrow between bundles runs up or sideways, and the lower floors stay free of what they must not know. */
final class FloorCheck implements Check {
	private static final List<String> ARROWS = List.of("Require-Bundle", "Import-Package", "Fragment-Host");
	/** Tests that stand beside the house. */
	private static final String HOUSE = "org.assay.house.tests";

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		Map<String, String> exporters = new HashMap<>();
		for (Bundle bundle : project.bundles()) {
			bundle.manifest().names("Export-Package").forEach(p -> exporters.put(p, bundle.name()));
		}
		for (Bundle bundle : project.bundles()) {
			if (bundle.name().equals(HOUSE)) {
				continue;
			}
			if (Floors.floor(Floors.shortName(bundle.name())) < 0) {
				problems.add(new Problem(bundle.manifest().path(), bundle.manifest().line("Bundle-SymbolicName"),
						bundle.name() + " has no floor: add it to the table in class Floors of " + HOUSE));
				continue;
			}
			for (String header : ARROWS) {
				for (String name : bundle.manifest().names(header)) {
					refuse(bundle, exporters.getOrDefault(name, name)).ifPresent(why -> problems
							.add(new Problem(bundle.manifest().path(), bundle.manifest().line(header),
									bundle.name() + " must not use " + name + ": " + why)));
				}
			}
			project.javaFiles(bundle).forEach(file -> checkImports(bundle, file, problems));
		}
		return problems;
	}

	private static void checkImports(Bundle bundle, JavaFile file, List<Problem> problems) {
		for (ImportTree tree : file.unit().getImports()) {
			String name = tree.getQualifiedIdentifier().toString();
			if (!name.startsWith(Floors.PREFIX)) {
				Floors.refuseForeign(bundle.name(), name).ifPresent(why -> problems
						.add(new Problem(file.path(), file.line(tree), "must not import " + name + ": " + why)));
			}
		}
	}

	private static Optional<String> refuse(Bundle bundle, String used) {
		return used.startsWith(Floors.PREFIX) ? Floors.refuse(bundle.name(), used)
				: Floors.refuseForeign(bundle.name(), used);
	}
}
