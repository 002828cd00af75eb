package org.assay.house.checks;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.XmlNode;

/** What {@code plugin.xml} names is there: classes, icons and other files. */
final class ContributionCheck implements Check {
	private static final Pattern OUR_CLASS = Pattern
			.compile("(?:bundleclass://[^/]+/)?(org\\.assay(?:\\.[a-z_]\\w*)*\\.[A-Z]\\w*(?:\\$\\w+)?)(?::.*)?");
	private static final Pattern OUR_FILE = Pattern.compile("(?![a-z]+:)[\\w./$ -]+\\.(svg|png|css|x?html|exsd|xml)");

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		for (Bundle bundle : project.bundles()) {
			// tests contribute what is broken on purpose
			for (XmlNode contribution : bundle.isTests() ? List.<XmlNode>of() : bundle.contributions()) {
				contribution.all().forEach(node -> node.attributes()
						.forEach((key, value) -> checkValue(bundle, node, key, value.strip(), problems)));
			}
		}
		return problems;
	}

	private static void checkValue(Bundle bundle, XmlNode node, String key, String value, List<Problem> problems) {
		String path = bundle.pluginPath();
		Matcher ours = OUR_CLASS.matcher(value);
		if (ours.matches() && bundle.project().bundles().stream().noneMatch(b -> b.hasClass(ours.group(1)))) {
			problems.add(new Problem(path, node.line(),
					node.name() + " " + key + "=\"" + value + "\": there is no such class"));
		}
		if (OUR_FILE.matcher(value).matches() && !Files.exists(bundle.folder().resolve(value.replace("$nl$/", "")))) {
			problems.add(new Problem(path, node.line(),
					node.name() + " " + key + "=\"" + value + "\": there is no such file in " + bundle.path()));
		}
	}
}
