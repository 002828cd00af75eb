package org.assay.house.checks;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.JavaFile;

/** No words for the reader stand in the code of the window: a literal given to a widget's text is one. */
final class LiteralTextCheck implements Check {
	private static final Set<String> SHOWS = Set.of("setText", "setToolTipText", "setMessage", "setTitle",
			"setDescription", "setErrorMessage", "setContentDescription", "setPartName", "setTitleToolTip",
			"setWindowTitle", "setTitleText", "openError", "openInformation", "openWarning", "openQuestion",
			"openConfirm", "subTask", "beginTask");

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		for (JavaFile file : project.javaFiles()) {
			if (!file.isTest() && file.path().matches("bundles/org\\.assay\\.(app|help|ui(\\.\\w+)?)/.*")
					&& !file.path().startsWith("bundles/org.assay.ui.testing/")) {
				file.unit().accept(new Scanner(file, problems), null);
			}
		}
		return problems;
	}

	/** Words, but not the product's own name, which is the same in every language. */
	private static boolean isText(String literal) {
		return literal.matches("(?s).*\\p{L}{2}.*") && !literal.equals("Assay");
	}

	private static final class Scanner extends TreeScanner<Void, Void> {
		private final JavaFile file;
		private final List<Problem> problems;

		Scanner(JavaFile file, List<Problem> problems) {
			this.file = file;
			this.problems = problems;
		}

		@Override
		public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
			String name = tree.getMethodSelect() instanceof MemberSelectTree select ? select.getIdentifier().toString()
					: tree.getMethodSelect().toString();
			if (SHOWS.contains(name)) {
				for (ExpressionTree argument : tree.getArguments()) {
					argument.accept(new Literals(name), null);
				}
			}
			return super.visitMethodInvocation(tree, nothing);
		}

		/** The literals of an argument, but not those that another call in it takes. */
		private final class Literals extends TreeScanner<Void, Void> {
			private final String method;

			Literals(String method) {
				this.method = method;
			}

			@Override
			public Void visitLiteral(LiteralTree tree, Void nothing) {
				if (tree.getValue() instanceof String words && isText(words)) {
					problems.add(new Problem(file.path(), file.line(tree), method + "(\"" + words
							+ "\"): put words that people read into messages.properties"));
				}
				return null;
			}

			@Override
			public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
				return null;
			}

			@Override
			public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
				return null;
			}
		}
	}
}
