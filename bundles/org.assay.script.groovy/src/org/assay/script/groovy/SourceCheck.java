package org.assay.script.groovy;

import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.AnnotatedNode;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.FieldNode;
import org.codehaus.groovy.ast.ImportNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.expr.MethodPointerExpression;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.codehaus.groovy.syntax.SyntaxException;

/**
 * Refuses what could have an effect while a script is compiled, before anything acts on it: annotations. Also what the
 * check of the compiled classes could not tell from the compiler's own: classes, names with a dollar, pointers to methods.
 */
final class SourceCheck extends CompilationCustomizer {

	SourceCheck() {
		super(CompilePhase.CONVERSION);
	}

	@Override
	public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
		ModuleNode module = source.getAST();
		Visitor visitor = new Visitor(source);
		module.getImports().forEach(visitor::plain);
		module.getStarImports().forEach(visitor::plain);
		module.getStaticImports().values().forEach(visitor::plain);
		module.getStaticStarImports().values().forEach(visitor::plain);
		if (module.getPackage() != null) {
			visitor.refuse(module.getPackage(), "a script has no package");
		}
		module.getClasses().forEach(visitor::visitClass);
	}

	/** Walks through one script. */
	private static final class Visitor extends ClassCodeVisitorSupport {
		private final SourceUnit source;

		Visitor(SourceUnit source) {
			this.source = source;
		}

		@Override
		protected SourceUnit getSourceUnit() {
			return source;
		}

		@Override
		public void visitClass(ClassNode node) {
			if (!node.isScript()) {
				refuse(node, "a script cannot declare classes; use maps and lists");
			}
			super.visitClass(node);
		}

		/** Those without a line are the compiler's own. */
		@Override
		public void visitAnnotations(AnnotatedNode node) {
			plain(node);
		}

		@Override
		protected void visitConstructorOrMethod(MethodNode node, boolean isConstructor) {
			name(node, node.getName());
			super.visitConstructorOrMethod(node, isConstructor);
		}

		@Override
		public void visitField(FieldNode node) {
			name(node, node.getName());
			super.visitField(node);
		}

		@Override
		public void visitMethodPointerExpression(MethodPointerExpression expression) {
			source.addErrorAndContinue(
					new SyntaxException("use a closure instead of a pointer to a method", expression));
			super.visitMethodPointerExpression(expression);
		}

		private void name(AnnotatedNode node, String name) {
			if (name.indexOf('$') >= 0) {
				refuse(node, "names must not contain '$'");
			}
		}

		void plain(AnnotatedNode node) {
			node.getAnnotations().stream().filter(a -> a.getLineNumber() > 0)
					.forEach(a -> refuse(a, "a script cannot use annotations"));
		}

		void plain(ImportNode node) {
			plain((AnnotatedNode) node);
		}

		void refuse(ASTNode node, String why) {
			source.addErrorAndContinue(new SyntaxException(why, node));
		}
	}
}
