package org.assay.house.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.PropertyFile;
import org.assay.house.source.XmlNode;

/**
 * Every view, editor and perspective has a page of the guide, which F1 opens; every page that is named is there, and the first
 * page leads to each.
 */
final class GuideCheck implements Check {
	private static final String HELP = "org.assay.help";
	private static final Set<String> PARTS = Set.of("view", "editor", "perspective");
	private static final Pattern PAGE_LINK = Pattern.compile("\\]\\(([\\w-]+\\.md)[)#]");

	@Override
	public List<Problem> run(Project project) {
		Optional<Bundle> help = project.bundle(HELP);
		if (help.isEmpty()) {
			return List.of();
		}
		List<Problem> problems = new ArrayList<>();
		Path guide = help.get().folder().resolve("guide");
		PropertyFile pages = help.get().properties(guide.resolve("pages.properties"))
				.orElse(PropertyFile.parse(project.path(guide), ""));
		Set<String> declared = new HashSet<>();
		for (Bundle bundle : project.bundles()) {
			bundle.contributions().stream().flatMap(XmlNode::all).filter(n -> PARTS.contains(n.name()))
					.forEach(n -> checkPart(bundle, n, pages, declared, problems));
		}
		for (String key : pages.keys()) {
			checkPage(project, guide, pages, key, problems);
			if (key.startsWith(Floors.PREFIX) && !declared.contains(key)
					&& project.bundles().stream().noneMatch(b -> b.hasClass(key))) {
				problems.add(new Problem(pages.path(), pages.line(key),
						key + " is neither a part nor a dialog: take it out or mend it"));
			}
		}
		checkContents(project, guide, problems);
		return problems;
	}

	private static void checkPart(Bundle bundle, XmlNode part, PropertyFile pages, Set<String> declared,
			List<Problem> problems) {
		String id = part.attribute("id").orElse("");
		declared.add(id);
		if (!bundle.isTests() && part.attribute("class").isPresent() && !pages.keys().contains(id)) {
			problems.add(new Problem(bundle.pluginPath(), part.line(), part.name() + " " + id
					+ " has no page of the guide: name one in " + pages.path()));
		}
	}

	private static void checkPage(Project project, Path guide, PropertyFile pages, String key,
			List<Problem> problems) {
		String[] address = pages.values().getProperty(key).strip().split("#", 2);
		Path page = guide.resolve(address[0]);
		if (!Files.exists(page)) {
			problems.add(new Problem(pages.path(), pages.line(key), address[0] + ": there is no such page"));
		} else if (address.length > 1 && Arrays.stream(project.text(page).split("\n"))
				.noneMatch(l -> l.startsWith("#") && anchor(l).equals(address[1]))) {
			problems.add(new Problem(pages.path(), pages.line(key),
					address[0] + " has no heading for #" + address[1]));
		}
	}

	private static String anchor(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-');
	}

	private static void checkContents(Project project, Path guide, List<Problem> problems) {
		Path start = guide.resolve("start.md");
		Set<String> linked = new HashSet<>();
		if (Files.exists(start)) {
			PAGE_LINK.matcher(project.text(start)).results().map((MatchResult m) -> m.group(1)).forEach(linked::add);
		}
		project.walk(guide, ".md").stream().filter(p -> !p.equals(start)
				&& !linked.contains(p.getFileName().toString()))
				.forEach(p -> problems.add(new Problem(project.path(p), 0, "start.md does not lead to this page")));
	}
}
