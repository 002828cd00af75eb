package org.assay.house.checks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import org.assay.house.Bundle;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.JavaFile;
import org.assay.house.source.PropertyFile;

/** Every field of a {@code Messages} class has a text and a use, every text a field. */
final class MessagesCheck implements Check {

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		for (Bundle bundle : project.bundles()) {
			List<JavaFile> files = project.javaFiles(bundle);
			for (JavaFile file : files) {
				if (file.name().equals("Messages") && isTexts(file)) {
					check(bundle, file, files, problems);
				}
			}
		}
		return problems;
	}

	private static void check(Bundle bundle, JavaFile messages, List<JavaFile> files, List<Problem> problems) {
		Map<String, Long> fields = fields(messages);
		Path file = bundle.project().root().resolve(messages.path()).resolveSibling("messages.properties");
		PropertyFile texts = bundle.properties(file).orElse(null);
		if (texts == null) {
			problems.add(new Problem(messages.path(), 0, "messages.properties is missing beside the class"));
			return;
		}
		Set<String> used = names(files);
		fields.forEach((name, line) -> {
			if (texts.values().getProperty(name, "").isBlank()) {
				problems.add(new Problem(messages.path(), line, name + " has no text in " + texts.path()));
			}
			if (!used.contains(name)) {
				problems.add(new Problem(messages.path(), line, name + " is used nowhere: take it and its text out"));
			}
		});
		for (String key : texts.keys()) {
			if (!fields.containsKey(key)) {
				problems.add(new Problem(texts.path(), texts.line(key), key + " has no field in Messages"));
			}
		}
	}

	private static boolean isTexts(JavaFile file) {
		return file.unit().getTypeDecls().stream().anyMatch(t -> t instanceof ClassTree type
				&& type.getExtendsClause() != null && type.getExtendsClause().toString().matches("(.*\\.)?NLS"));
	}

	private static Map<String, Long> fields(JavaFile messages) {
		Map<String, Long> result = new TreeMap<>();
		for (Tree type : messages.unit().getTypeDecls()) {
			for (Tree member : ((ClassTree) type).getMembers()) {
				if (member instanceof VariableTree field && field.getModifiers().getFlags().contains(Modifier.STATIC)
						&& !field.getModifiers().getFlags().contains(Modifier.FINAL)) {
					result.put(field.getName().toString(), messages.line(field));
				}
			}
		}
		return result;
	}

	/** Every name that stands in the code of the files. */
	private static Set<String> names(List<JavaFile> files) {
		Set<String> result = new HashSet<>();
		TreeScanner<Void, Void> scanner = new TreeScanner<>() {
			@Override
			public Void visitIdentifier(IdentifierTree tree, Void nothing) {
				result.add(tree.getName().toString());
				return null;
			}

			@Override
			public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
				result.add(tree.getIdentifier().toString());
				return super.visitMemberSelect(tree, nothing);
			}
		};
		files.forEach(f -> f.unit().accept(scanner, null));
		return result;
	}
}
