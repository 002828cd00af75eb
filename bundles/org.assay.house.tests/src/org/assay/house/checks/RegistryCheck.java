package org.assay.house.checks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.JavaFile;
import org.assay.house.source.XmlNode;

/** Each of our extension points is read in exactly one class. */
final class RegistryCheck implements Check {
	private static final String READS = "(.*\\.)?(getConfigurationElementsFor|getExtensionPoint)";

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		Map<String, Set<String>> readers = new TreeMap<>();
		for (JavaFile file : project.javaFiles()) {
			if (!file.isTest()) {
				file.unit().accept(new Scanner(project, file, readers, problems), null);
			}
		}
		for (Bundle bundle : project.bundles()) {
			for (XmlNode point : bundle.contributions()) {
				if (point.name().equals("extension-point")) {
					String id = qualified(bundle, point.attribute("id").orElse(""));
					checkReaders(id, readers.getOrDefault(id, Set.of()), bundle, point, problems);
				}
			}
		}
		return problems;
	}

	/** An id as the registry knows it: the simple id of a point or extension goes with its bundle's name. */
	static String qualified(Bundle bundle, String id) {
		return id.contains(".") ? id : bundle.name() + "." + id;
	}

	private static void checkReaders(String id, Set<String> readers, Bundle bundle, XmlNode point,
			List<Problem> problems) {
		if (readers.size() != 1) {
			problems.add(new Problem(bundle.pluginPath(), point.line(), "extension point " + id
					+ (readers.isEmpty() ? " is read nowhere: read it in one class, by a constant with its id"
							: " is read in several classes, leave one: " + String.join(", ", readers))));
		}
	}

	private static final class Scanner extends TreeScanner<Void, Void> {
		private final Project project;
		private final JavaFile file;
		private final Map<String, Set<String>> readers;
		private final List<Problem> problems;
		private String type = "";

		Scanner(Project project, JavaFile file, Map<String, Set<String>> readers, List<Problem> problems) {
			this.project = project;
			this.file = file;
			this.readers = readers;
			this.problems = problems;
		}

		@Override
		public Void visitClass(ClassTree tree, Void nothing) {
			String outer = type;
			type = tree.getSimpleName().toString();
			super.visitClass(tree, nothing);
			type = outer;
			return null;
		}

		@Override
		public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
			if (tree.getMethodSelect().toString().matches(READS)) {
				List<String> parts = new ArrayList<>();
				for (ExpressionTree argument : tree.getArguments()) {
					project.constants().value(argument, type).ifPresent(parts::add);
				}
				if (parts.size() < tree.getArguments().size()) {
					problems.add(new Problem(file.path(), file.line(tree),
							"the extension point cannot be told from the source: pass a constant with its id"));
				}
				readers.computeIfAbsent(String.join(".", parts), id -> new TreeSet<>()).add(file.path());
			}
			return super.visitMethodInvocation(tree, nothing);
		}
	}
}
