package org.assay.house.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The values of {@code static final String} fields, by "Class.FIELD"; classes are told apart by simple name only. */
public final class StringConstants {
	/** A constant as declared. */
	public record Constant(JavaFile file, String type, String field, VariableTree tree) {
	}

	private final List<Constant> all = new ArrayList<>();
	private final Map<String, Constant> byName = new HashMap<>();

	public StringConstants(Collection<JavaFile> files) {
		for (JavaFile file : files) {
			file.unit().accept(new Collector(file), null);
		}
	}

	/** All constants of the types declared in a file. */
	public List<Constant> in(JavaFile file) {
		return all.stream().filter(c -> c.file() == file).toList();
	}

	/** The value of a constant, if it can be told from the sources. */
	public Optional<String> value(Constant constant) {
		return value(constant.tree().getInitializer(), constant.type());
	}

	/**
	 * @param expression a literal, a constant, or a sum of them
	 * @param type simple name of the class it stands in
	 * @return its value, if it can be told from the sources
	 */
	public Optional<String> value(Tree expression, String type) {
		return switch (expression) {
		case LiteralTree literal -> Optional.of(String.valueOf(literal.getValue()));
		case ParenthesizedTree inner -> value(inner.getExpression(), type);
		case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> value(sum.getLeftOperand(), type)
				.flatMap(left -> value(sum.getRightOperand(), type).map(left::concat));
		case IdentifierTree name -> constant(type, name.getName().toString());
		case MemberSelectTree select -> constant(simpleName(select.getExpression()), select.getIdentifier().toString());
		case null, default -> Optional.empty();
		};
	}

	private Optional<String> constant(String type, String field) {
		return Optional.ofNullable(byName.get(type + "." + field)).flatMap(this::value);
	}

	private static String simpleName(ExpressionTree type) {
		return type instanceof MemberSelectTree qualified ? qualified.getIdentifier().toString() : type.toString();
	}

	private final class Collector extends TreeScanner<Void, Void> {
		private final JavaFile file;
		private String type = "";

		Collector(JavaFile file) {
			this.file = file;
		}

		@Override
		public Void visitClass(ClassTree tree, Void nothing) {
			String outer = type;
			type = tree.getSimpleName().toString();
			boolean isInterface = tree.getKind() == Tree.Kind.INTERFACE;
			for (Tree member : tree.getMembers()) {
				if (member instanceof VariableTree field && isConstant(field, isInterface)) {
					String name = field.getName().toString();
					Constant constant = new Constant(file, type, name, field);
					all.add(constant);
					byName.put(type + "." + name, constant);
				}
			}
			super.visitClass(tree, nothing);
			type = outer;
			return null;
		}

		private static boolean isConstant(VariableTree field, boolean isInterface) {
			boolean fixed = isInterface || field.getModifiers().getFlags().contains(Modifier.STATIC)
					&& field.getModifiers().getFlags().contains(Modifier.FINAL);
			return fixed && field.getInitializer() != null && "String".equals(String.valueOf(field.getType()));
		}
	}
}
