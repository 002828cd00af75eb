package org.assay.house.checks;

import com.sun.source.tree.ClassTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.JavaFile;
import org.assay.house.source.PropertyFile;

/** Labels in the window stand without a colon, all of them: no text of it ends in one. */
final class LabelCheck implements Check {

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		for (Bundle bundle : project.bundles()) {
			if (bundle.name().matches("org\\.assay\\.(app|help|ui(\\.\\w+)?)")) {
				for (JavaFile file : project.javaFiles(bundle)) {
					texts(bundle, file).ifPresent(texts -> check(texts, problems));
				}
			}
		}
		return problems;
	}

	/** The file beside a class of texts; it is called as the class is, in small letters. */
	private static Optional<PropertyFile> texts(Bundle bundle, JavaFile file) {
		boolean isTexts = file.unit().getTypeDecls().stream().anyMatch(t -> t instanceof ClassTree type
				&& type.getExtendsClause() != null && type.getExtendsClause().toString().matches("(.*\\.)?NLS"));
		Path beside = bundle.project().root().resolve(file.path())
				.resolveSibling(file.name().toLowerCase(Locale.ROOT) + ".properties");
		return isTexts && Files.exists(beside) ? bundle.properties(beside) : Optional.empty();
	}

	private static void check(PropertyFile texts, List<Problem> problems) {
		for (String key : texts.keys()) {
			if (texts.values().getProperty(key).strip().endsWith(":")) {
				problems.add(new Problem(texts.path(), texts.line(key), key + " ends in a colon: labels have none"));
			}
		}
	}
}
