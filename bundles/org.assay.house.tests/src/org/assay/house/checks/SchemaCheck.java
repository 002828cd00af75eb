package org.assay.house.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.XmlNode;

/** Every extension point has a schema that tells a stranger all that is needed to use it. */
final class SchemaCheck implements Check {
	private static final Map<String, String> SECTIONS = Map.of("since", "since which version it is there", "examples",
			"an example that works", "apiinfo", "what a contribution's class implements and may rely on");
	private static final String PLACEHOLDER = "(?is).*(\\[ *enter|\\bTBD\\b|lorem ipsum|\\?\\?\\?).*";
	private static final int SENTENCE = 20;

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		for (Bundle bundle : project.bundles()) {
			for (XmlNode point : bundle.contributions()) {
				if (point.name().equals("extension-point")) {
					checkPoint(bundle, point, problems);
				}
			}
			for (Path file : project.walk(bundle.folder(), ".exsd")) {
				checkSchema(bundle, file, problems);
			}
		}
		return problems;
	}

	private static void checkPoint(Bundle bundle, XmlNode point, List<Problem> problems) {
		String path = bundle.pluginPath();
		Optional<Path> schema = point.attribute("schema").map(bundle.folder()::resolve).filter(Files::exists);
		if (schema.isEmpty()) {
			problems.add(new Problem(path, point.line(),
					"extension point " + point.attribute("id").orElse("?") + " has no schema: add schema/<id>.exsd"));
			return;
		}
		XmlNode root = XmlNode.parse(path, bundle.project().text(schema.get()));
		boolean same = root.all().filter(n -> n.name().equals("meta.schema"))
				.anyMatch(n -> n.attribute("plugin").equals(Optional.of(bundle.name()))
						&& n.attribute("id").equals(point.attribute("id")));
		if (!same) {
			problems.add(new Problem(bundle.project().path(schema.get()), 1, "meta.schema must say plugin=\""
					+ bundle.name() + "\" id=\"" + point.attribute("id").orElse("?") + "\", as plugin.xml does"));
		}
	}

	private static void checkSchema(Bundle bundle, Path file, List<Problem> problems) {
		String path = bundle.project().path(file);
		XmlNode root = XmlNode.parse(path, bundle.project().text(file));
		if (documentation(root).length() < SENTENCE) {
			problems.add(new Problem(path, root.line(), "the schema has no description: say what the point is for"));
		}
		SECTIONS.forEach((section, what) -> {
			boolean told = root.children().stream().filter(c -> c.name().equals("annotation"))
					.filter(c -> c.all().anyMatch(n -> n.name().equals("meta.section")
							&& n.attribute("type").equals(Optional.of(section))))
					.anyMatch(c -> c.child("documentation").map(XmlNode::allWords).orElse("").length() > 2);
			if (!told) {
				problems.add(new Problem(path, root.line(), "section \"" + section + "\" is missing: tell " + what));
			}
		});
		root.all().filter(n -> n.name().equals("element") || n.name().equals("attribute"))
				.filter(n -> n.attribute("name").isPresent() && documentation(n).length() < SENTENCE)
				.forEach(n -> problems.add(new Problem(path, n.line(), n.name() + " " + n.attribute("name").get()
						+ " has no text: say in a sentence what to write there")));
		root.all().filter(n -> n.name().equals("documentation") && n.words().toString().matches(PLACEHOLDER))
				.forEach(n -> problems.add(new Problem(path, n.line(), "a placeholder is left: write the real text")));
	}

	/** The text of an element's own documentation; for the schema itself, of the part that describes it. */
	private static String documentation(XmlNode node) {
		return node.children().stream().filter(c -> c.name().equals("annotation"))
				.filter(c -> c.all().noneMatch(n -> n.name().equals("meta.section")))
				.flatMap(c -> c.children().stream()).filter(c -> c.name().equals("documentation"))
				.map(XmlNode::allWords).findFirst().orElse("");
	}
}
