package org.assay.house.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.Manifest;

/** Every manifest follows the house's layout, what a bundle ships is listed, and every bundle with code has tests. */
final class ManifestCheck implements Check {
	private static final String ENVIRONMENT = "Bundle-RequiredExecutionEnvironment";
	/** Bundles that need no tests of their own, each with its reason. */
	private static final Set<String> UNTESTED = Set.of(
			// is the tool of the tests, and each of them tests it
			"org.assay.ui.testing");
	/** Files that a bundle ships as soon as they are there. */
	private static final List<String> SHIPPED = List.of("plugin.xml", "plugin.properties", "fragment.xml",
			"fragment.properties", "icons/", "schema/", "OSGI-INF/", "css/", "help/");

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		for (Bundle bundle : project.bundles()) {
			checkHeaders(bundle, problems);
			checkExports(bundle, problems);
			checkShipped(bundle, problems);
			checkTests(bundle, problems);
		}
		return problems;
	}

	private static void checkHeaders(Bundle bundle, List<Problem> problems) {
		Manifest manifest = bundle.manifest();
		if (manifest.header("Bundle-Activator").isPresent()) {
			problem(problems, manifest, "Bundle-Activator", "an activator is not allowed: use a DS component");
		}
		if (!manifest.header(ENVIRONMENT).orElse("").equals("JavaSE-21")) {
			problem(problems, manifest, ENVIRONMENT, "write " + ENVIRONMENT + ": JavaSE-21");
		}
		if (!manifest.header("Automatic-Module-Name").orElse("").equals(bundle.name())) {
			problem(problems, manifest, "Automatic-Module-Name", "write Automatic-Module-Name: " + bundle.name());
		}
		if (!bundle.folder().getFileName().toString().equals(bundle.name())) {
			problem(problems, manifest, "Bundle-SymbolicName", "the folder must be named " + bundle.name());
		}
		if (bundle.pluginXml().isPresent() && !manifest.header("Bundle-SymbolicName").orElse("")
				.contains("singleton:=true")) {
			problem(problems, manifest, "Bundle-SymbolicName",
					"a bundle with plugin.xml is a singleton: add ;singleton:=true");
		}
	}

	private static void checkExports(Bundle bundle, List<Problem> problems) {
		Manifest manifest = bundle.manifest();
		manifest.clauses("Export-Package").forEach((name, clause) -> {
			if (clause.getAttribute("version") == null) {
				problem(problems, manifest, "Export-Package", name + " is exported without a version");
			}
			if (name.matches(".*\\.internal(\\..*)?")) {
				problem(problems, manifest, "Export-Package", name + " is internal and must not be exported");
			}
		});
	}

	private static void checkShipped(Bundle bundle, List<Problem> problems) {
		var build = bundle.properties(bundle.folder().resolve("build.properties")).orElse(null);
		if (build == null) {
			problem(problems, bundle.manifest(), "", "the bundle has no build.properties beside META-INF");
			return;
		}
		List<String> included = List.of(build.values().getProperty("bin.includes", "").split("\\s*,\\s*"));
		for (String name : SHIPPED) {
			if (bundle.folder().resolve(name).toFile().exists() && !included.contains(name)) {
				problems.add(new Problem(build.path(), build.line("bin.includes"),
						name + " exists but is not shipped: add it to bin.includes"));
			}
		}
	}

	private static void checkTests(Bundle bundle, List<Problem> problems) {
		boolean empty = bundle.project().walk(bundle.folder(), ".java").isEmpty();
		if (empty || bundle.isTests() || UNTESTED.contains(bundle.name())) {
			return;
		}
		String tests = bundle.name() + ".tests";
		List<String> hosts = bundle.project().bundle(tests).map(b -> b.manifest().names("Fragment-Host"))
				.orElse(List.of());
		if (!hosts.contains(bundle.name())) {
			problem(problems, bundle.manifest(), "Bundle-SymbolicName", "the bundle has no tests: add the fragment "
					+ tests + " with Fragment-Host: " + bundle.name());
		}
	}

	private static void problem(List<Problem> problems, Manifest manifest, String header, String what) {
		problems.add(new Problem(manifest.path(), manifest.line(header), what));
	}
}
