package org.assay.house.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.JavaFile;
import org.assay.house.source.StringConstants.Constant;

/** The ids of {@code plugin.xml} and the constants of the {@code *Ids} classes are the same. */
final class IdCheck implements Check {

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		Set<String> declared = new HashSet<>();
		for (Bundle bundle : project.bundles()) {
			declared.add(bundle.name());
			declared.addAll(DeclaredIds.all(bundle));
			if (!bundle.isTests()) {
				checkDeclared(project, bundle, problems);
			}
		}
		project.javaFiles().stream().filter(IdCheck::holdsIds)
				.forEach(file -> checkConstants(project, file, declared, problems));
		return problems;
	}

	private static void checkDeclared(Project project, Bundle bundle, List<Problem> problems) {
		Set<String> constants = project.javaFiles().stream().filter(IdCheck::holdsIds)
				.filter(f -> mayUse(bundle, f)).flatMap(f -> project.constants().in(f).stream())
				.flatMap(c -> project.constants().value(c).stream()).collect(Collectors.toSet());
		for (DeclaredIds.Declared id : DeclaredIds.named(bundle)) {
			// what we declare anew for the platform keeps the platform's id
			if (id.id().startsWith(Floors.PREFIX) && !constants.contains(id.id())) {
				problems.add(new Problem(bundle.pluginPath(), id.line(),
						"the id of " + id.kind() + " " + id.id()
								+ " has no constant: add it to the bundle's *Ids class"));
			}
		}
	}

	private static void checkConstants(Project project, JavaFile file, Set<String> declared, List<Problem> problems) {
		for (Constant constant : project.constants().in(file)) {
			String id = project.constants().value(constant).orElse("");
			if (id.startsWith(Floors.PREFIX) && !declared.contains(id) && declares(project, Floors.owner(id))) {
				problems.add(new Problem(file.path(), file.line(constant.tree()), constant.field() + " is \"" + id
						+ "\", which no plugin.xml declares: take it out or mend the id"));
			}
		}
	}

	/** Whether a bundle has a {@code plugin.xml}: one that is still to be built declares nothing yet. */
	private static boolean declares(Project project, String bundle) {
		return project.bundle(bundle).flatMap(Bundle::pluginXml).isPresent();
	}

	private static boolean holdsIds(JavaFile file) {
		return file.name().endsWith("Ids") && !file.isTest();
	}

	/** Constants stand in the bundle itself or, shared by several, in one that it requires. */
	private static boolean mayUse(Bundle bundle, JavaFile file) {
		String owner = file.path().split("/")[1];
		return owner.equals(bundle.name()) || bundle.manifest().names("Require-Bundle").contains(owner);
	}
}
