package org.assay.house.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.house.Bundle;
import org.assay.house.source.XmlNode;

/** The ids that a bundle's {@code plugin.xml} declares. */
final class DeclaredIds {
	/** An id and the line that declares it. */
	record Declared(String id, int line, String kind) {
	}

	/** Extension points whose extensions are named by their own id, not by that of an element within. */
	private static final Set<String> BY_EXTENSION = Set.of("org.eclipse.core.runtime.applications",
			"org.eclipse.core.runtime.products", "org.eclipse.equinox.app.applications");
	/** Elements whose id the code has to know, by extension point. */
	private static final Map<String, Set<String>> BY_ELEMENT = Map.ofEntries(
			Map.entry("org.eclipse.ui.views", Set.of("view", "e4view")),
			Map.entry("org.eclipse.ui.editors", Set.of("editor")),
			Map.entry("org.eclipse.ui.perspectives", Set.of("perspective")),
			Map.entry("org.eclipse.ui.commands", Set.of("command")),
			Map.entry("org.eclipse.ui.contexts", Set.of("context")),
			Map.entry("org.eclipse.ui.newWizards", Set.of("wizard")),
			Map.entry("org.eclipse.ui.importWizards", Set.of("wizard")),
			Map.entry("org.eclipse.ui.exportWizards", Set.of("wizard")),
			Map.entry("org.eclipse.ui.preferencePages", Set.of("page")),
			Map.entry("org.eclipse.ui.intro", Set.of("intro")),
			Map.entry("org.assay.analysis.analyses", Set.of("analysis")));

	private DeclaredIds() {
	}

	/** The ids that need a constant: parts of the window, commands, applications and analyses. */
	static List<Declared> named(Bundle bundle) {
		List<Declared> result = new ArrayList<>();
		for (XmlNode node : bundle.contributions()) {
			String point = node.attribute("point").orElse("");
			if (BY_EXTENSION.contains(point)) {
				node.attribute("id").ifPresent(
						id -> result.add(new Declared(RegistryCheck.qualified(bundle, id), node.line(), node.name())));
			}
			node.all().filter(n -> BY_ELEMENT.getOrDefault(point, Set.of()).contains(n.name()))
					.filter(n -> n.attribute("id").isPresent())
					.forEach(n -> result.add(new Declared(n.attribute("id").get(), n.line(), n.name())));
		}
		return result;
	}

	/** Every id in the file, whatever it names: those declared, and those that places such as menus refer to. */
	static List<String> all(Bundle bundle) {
		List<String> result = new ArrayList<>();
		for (XmlNode node : bundle.contributions()) {
			node.all().flatMap(n -> n.attributes().values().stream())
					.forEach(value -> result.addAll(List.of(value.split("[^\\w.-]+"))));
			node.attribute("id").ifPresent(id -> result.add(RegistryCheck.qualified(bundle, id)));
		}
		return result;
	}
}
