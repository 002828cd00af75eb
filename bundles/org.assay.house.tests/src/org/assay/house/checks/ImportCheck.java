package org.assay.house.checks;

import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.JavaFile;

/** Imports name one class each: first the static ones, an empty line, then the others, both in ASCII order. */
final class ImportCheck implements Check {

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		for (JavaFile file : project.javaFiles()) {
			List<? extends ImportTree> imports = file.unit().getImports();
			imports.stream().filter(i -> name(i).endsWith(".*")).forEach(i -> problems.add(
					new Problem(file.path(), file.line(i), "import " + name(i) + ": name the classes one by one")));
			if (!imports.isEmpty() && !block(imports).equals(written(file, imports))) {
				problems.add(new Problem(file.path(), file.line(imports.get(0)), "sort the imports like this:\n"
						+ String.join("\n", block(imports))));
			}
		}
		return problems;
	}

	/** The lines from the first import to the last, as they should stand. */
	private static List<String> block(List<? extends ImportTree> imports) {
		List<String> statics = sorted(imports, true);
		List<String> others = sorted(imports, false);
		Stream<String> gap = statics.isEmpty() || others.isEmpty() ? Stream.of() : Stream.of("");
		return Stream.of(statics.stream(), gap, others.stream()).flatMap(s -> s).toList();
	}

	private static List<String> written(JavaFile file, List<? extends ImportTree> imports) {
		int first = (int) file.line(imports.get(0));
		int last = (int) file.line(imports.get(imports.size() - 1));
		return file.lines().subList(first - 1, last);
	}

	private static List<String> sorted(List<? extends ImportTree> imports, boolean ofStatics) {
		return imports.stream().filter(i -> i.isStatic() == ofStatics)
				.sorted(Comparator.comparing(ImportCheck::name))
				.map(i -> (ofStatics ? "import static " : "import ") + name(i) + ";").toList();
	}

	private static String name(ImportTree tree) {
		return tree.getQualifiedIdentifier().toString();
	}
}
