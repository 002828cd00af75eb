package org.assay.house.checks;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.JavaFile;

/** Files and methods stay small, and no class is a dumping ground by its name. */
public final class SizeCheck implements Check {
	static final int FILE_LINES = 500;
	static final int METHOD_LINES = 60;
	static final int MEDIAN_LINES = 90;
	/** The longer methods that have a reason: lines of "path#method: reason". */
	static final String ALLOWED = "releng/checks/long-methods.txt";
	private static final String VAGUE = ".*(Utils?|Utilities|Helpers?|Managers?)";

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		Map<String, Integer> allowed = allowed(project, problems);
		Set<String> used = new HashSet<>();
		for (JavaFile file : project.javaFiles()) {
			if (file.lines().size() > FILE_LINES) {
				problems.add(new Problem(file.path(), 0, "the file has " + file.lines().size() + " lines, more than "
						+ FILE_LINES + ": split it"));
			}
			file.unit().accept(new Scanner(file, allowed.keySet(), used, problems), null);
		}
		if (median(project) >= MEDIAN_LINES) {
			problems.add(new Problem("bundles", 0, "half of the files have " + median(project)
					+ " lines or more, the median must be under " + MEDIAN_LINES + ": split the larger ones"));
		}
		allowed.keySet().removeAll(used);
		allowed.forEach((name, line) -> problems
				.add(new Problem(ALLOWED, line, name + " is not a long method (any more): take the line out")));
		return problems;
	}

	/** The number of lines that half of the hand-written files stay below. */
	public static int median(Project project) {
		List<Integer> sizes = project.javaFiles().stream().map(f -> f.lines().size()).sorted().toList();
		return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
	}

	private static Map<String, Integer> allowed(Project project, List<Problem> problems) {
		Map<String, Integer> result = new TreeMap<>();
		Path file = project.root().resolve(ALLOWED);
		if (!Files.exists(file)) {
			return result;
		}
		List<String> lines = project.text(file).lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String[] parts = line.split(":\\s*", 2);
			if (parts.length < 2 || parts[1].length() < 20) {
				problems.add(new Problem(ALLOWED, i + 1, "write path#method: and the reason in a sentence"));
			}
			result.put(parts[0].strip(), i + 1);
		}
		return result;
	}

	private static final class Scanner extends TreeScanner<Void, Void> {
		private final JavaFile file;
		private final Set<String> allowed;
		private final Set<String> used;
		private final List<Problem> problems;
		private final Deque<String> methods = new ArrayDeque<>();

		Scanner(JavaFile file, Set<String> allowed, Set<String> used, List<Problem> problems) {
			this.file = file;
			this.allowed = allowed;
			this.used = used;
			this.problems = problems;
			methods.push("<init>");
		}

		@Override
		public Void visitClass(ClassTree tree, Void nothing) {
			if (tree.getSimpleName().toString().matches(VAGUE)) {
				problems.add(new Problem(file.path(), file.line(tree),
						tree.getSimpleName() + " does not say what it does: name the class by its one task"));
			}
			for (Tree member : tree.getMembers()) {
				if (member instanceof BlockTree block) {
					check(block, "<init>");
				}
			}
			return super.visitClass(tree, nothing);
		}

		@Override
		public Void visitMethod(MethodTree tree, Void nothing) {
			methods.push(tree.getName().toString());
			check(tree, methods.peek());
			super.visitMethod(tree, nothing);
			methods.pop();
			return null;
		}

		@Override
		public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
			check(tree, methods.peek());
			return super.visitLambdaExpression(tree, nothing);
		}

		private void check(Tree tree, String method) {
			long length = file.length(tree);
			String name = file.path() + "#" + method;
			if (length > METHOD_LINES && allowed.contains(name)) {
				used.add(name);
			} else if (length > METHOD_LINES) {
				problems.add(new Problem(file.path(), file.line(tree), method + " takes " + length
						+ " lines, more than " + METHOD_LINES + ": split it, or give the reason in " + ALLOWED));
			}
		}
	}
}
