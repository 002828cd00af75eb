package org.assay.house.checks;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.JavaFile;

/** No swallowed exceptions, no tests switched off, no output past the log, nothing left for later. */
final class HabitCheck implements Check {
	private static final Pattern LATER = Pattern.compile("\\b(TO[D]O|FIX[M]E|XX[X])\\b");
	/** Where standard output is the result: the command line, tests, and the programs of the build. */
	private static final Pattern PRINTS = Pattern.compile("bundles/(org\\.assay\\.cli|[^/]+\\.tests)/.*|releng/.*");

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		for (JavaFile file : project.javaFiles()) {
			file.unit().accept(new Scanner(file, problems), null);
			List<String> lines = file.lines();
			for (int i = 0; i < lines.size(); i++) {
				Matcher later = LATER.matcher(lines.get(i));
				if (later.find()) {
					problems.add(new Problem(file.path(), i + 1, later.group() + ": do it now or open an issue"));
				}
			}
		}
		return problems;
	}

	private static final class Scanner extends TreeScanner<Void, Void> {
		private final JavaFile file;
		private final List<Problem> problems;

		Scanner(JavaFile file, List<Problem> problems) {
			this.file = file;
			this.problems = problems;
		}

		@Override
		public Void visitCatch(CatchTree tree, Void nothing) {
			if (tree.getBlock().getStatements().isEmpty()) {
				problem(tree, "the exception is swallowed: handle it, log it or throw it on");
			}
			return super.visitCatch(tree, nothing);
		}

		@Override
		public Void visitAnnotation(AnnotationTree tree, Void nothing) {
			if (tree.getAnnotationType().toString().matches("(.*\\.)?Disabled")) {
				problem(tree, "the test is switched off: mend it or take it out");
			}
			return super.visitAnnotation(tree, nothing);
		}

		@Override
		public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
			String method = tree.getMethodSelect().toString();
			if (method.matches("(.*\\.)?printStackTrace")) {
				problem(tree, "printStackTrace: log the exception with ILog or throw it on");
			}
			if (method.matches("(.*\\.)?[dD]isplay(\\(\\))?\\.post")) {
				problem(tree,
						"display.post: beside the UI thread it crashes the process, the driver's UiThread posts there");
			}
			if (method.matches("(.*\\.)?assumeTrue") && isLiteral(tree, false)
					|| method.matches("(.*\\.)?assumeFalse") && isLiteral(tree, true)) {
				problem(tree, "the test is switched off by an assumption that never holds: take it out");
			}
			return super.visitMethodInvocation(tree, nothing);
		}

		@Override
		public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
			if (tree.toString().matches("(java\\.lang\\.)?System\\.(out|err)")
					&& !PRINTS.matcher(file.path()).matches()) {
				problem(tree, tree + ": only the command line prints; log with ILog or return the result");
			}
			return super.visitMemberSelect(tree, nothing);
		}

		private static boolean isLiteral(MethodInvocationTree tree, boolean value) {
			return tree.getArguments().stream().limit(1)
					.anyMatch(
							a -> a instanceof LiteralTree literal && Boolean.valueOf(value).equals(literal.getValue()));
		}

		private void problem(Tree tree, String what) {
			problems.add(new Problem(file.path(), file.line(tree), what));
		}
	}
}
