package org.assay.house.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.PropertyFile;
import org.assay.house.source.XmlNode;

/** Every %key of {@code plugin.xml} and the manifest has a text, every text its key, and no text stands in the XML. */
final class PluginTextCheck implements Check {
	/** Attributes that a reader sees. */
	private static final Set<String> SEEN = Set.of("name", "label", "description", "tooltip");
	/** Elements whose name is no text for a reader. */
	private static final Set<String> UNSEEN = Set.of("property", "parameter", "variable", "extension-point", "with",
			"test", "systemTest", "param", "scope", "separator", "groupMarker", "group");
	/** Keys that generated code of EMF looks up at run time. */
	private static final String GENERATED = "_UI_.*|_Unexpected.*|pluginName|providerName";

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		for (Bundle bundle : project.bundles()) {
			if (!bundle.isTests()) {
				check(bundle, problems);
			}
		}
		return problems;
	}

	private static void check(Bundle bundle, List<Problem> problems) {
		Map<String, Problem> used = new TreeMap<>();
		Optional<PropertyFile> texts = bundle.pluginProperties();
		String path = bundle.pluginPath();
		String where = bundle.path() + "/plugin.properties";
		bundle.manifest().headers().forEach((header, value) -> {
			if (value.startsWith("%")) {
				used.put(value.substring(1), new Problem(bundle.manifest().path(), bundle.manifest().line(header),
						value + " has no text in " + where));
			}
		});
		bundle.contributions().stream().flatMap(XmlNode::all).forEach(node -> {
			node.attributes().forEach((key, value) -> {
				if (value.startsWith("%") && !value.startsWith("%%")) {
					used.put(value.substring(1).strip(),
							new Problem(path, node.line(), value + " has no text in " + where));
				} else if (SEEN.contains(key) && !UNSEEN.contains(node.name()) && value.matches(".*\\p{L}{2}.*")) {
					problems.add(new Problem(path, node.line(), node.name() + " " + key + "=\"" + value
							+ "\" is read by people: write a %key and put the text in " + where));
				}
			});
			String words = node.words().toString().strip();
			if (words.matches("%[\\w.]+")) {
				used.put(words.substring(1), new Problem(path, node.line(), words + " has no text in " + where));
			}
		});
		Set<String> keys = texts.map(PropertyFile::keys).orElse(Set.of());
		used.forEach((key, problem) -> {
			if (!keys.contains(key)) {
				problems.add(problem);
			}
		});
		texts.ifPresent(t -> keys.stream().filter(k -> !used.containsKey(k) && !k.matches(GENERATED))
				.forEach(k -> problems.add(new Problem(where, t.line(k), k + " is used nowhere: take it out"))));
	}
}
