package org.assay.script.groovy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.assay.script.groovy.CodeCheck.Refused;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Checks each instruction of a method, and puts calls of {@link Watch} into it: at its begin and its ends, and at every turn of a loop. */
final class GuardedMethod extends MethodVisitor {
	private static final String WATCH = Type.getInternalName(Watch.class);
	/** Calls that {@link Watch} takes over, with its own method of the same name; owner and name. */
	private static final Set<String> TAKEN_OVER = Set.of("java/util/regex/Pattern.matcher", "java/lang/String.matches",
			"java/lang/String.replaceAll", "java/lang/String.replaceFirst", "java/lang/String.split",
			"java/lang/String.repeat", "java/lang/String.format", "java/lang/String.replace",
			"org/codehaus/groovy/runtime/StringGroovyMethods.multiply",
			"org/codehaus/groovy/runtime/ScriptBytecodeAdapter.createRange",
			"org/codehaus/groovy/runtime/ScriptBytecodeAdapter.invokeMethodN",
			"org/codehaus/groovy/runtime/ScriptBytecodeAdapter.findRegex",
			"org/codehaus/groovy/runtime/ScriptBytecodeAdapter.matchRegex");
	/** A call that reads a property by its name, unless it is a map it is called on; taken over likewise. */
	private static final String OF_MAP = "org/codehaus/groovy/runtime/DefaultGroovyMethods"
			+ ".getAt(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;";
	/** What the compiler itself puts into the methods it makes. */
	private static final Map<String, Set<String>> COMPILERS = Map.of("org/codehaus/groovy/reflection/ClassInfo",
			Set.of("getClassInfo", "getMetaClass"), "java/lang/Object", Set.of("getClass"),
			"org/codehaus/groovy/runtime/ScriptBytecodeAdapter", Set.of("initMetaClass"));
	private static final Set<String> BOOTSTRAPS = Set.of("java/lang/invoke/LambdaMetafactory.metafactory",
			"java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
			"org/codehaus/groovy/vmplugin/v8/IndyInterface.bootstrap");

	/** Places for variables and what is being worked out, in one method, so that it takes little of the stack. */
	static final int MOST_VARIABLES = 500;

	private final CodeCheck check;
	private final boolean compilers;
	private final Set<Label> passed = new HashSet<>();
	private final Label entered = new Label();
	private int line = 1;

	/** @param compilers whether the method is one that the compiler makes */
	GuardedMethod(MethodVisitor to, CodeCheck check, boolean compilers) {
		super(Opcodes.ASM9, to);
		this.check = check;
		this.compilers = compilers;
	}

	@Override
	public void visitCode() {
		super.visitCode();
		if (!compilers) {
			watch("enter");
			super.visitLabel(entered);
		}
	}

	@Override
	public void visitInsn(int opcode) {
		if (!compilers && opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
			watch("leave");
		}
		super.visitInsn(opcode);
	}

	/** Closes a method: what is thrown out of it leaves it too. The frame there promises nothing of the variables. */
	@Override
	public void visitMaxs(int maxStack, int maxLocals) {
		if (maxStack + maxLocals > MOST_VARIABLES) {
			throw refused("more than " + MOST_VARIABLES + " variables in one method");
		}
		if (!compilers) {
			Label thrown = new Label();
			super.visitLabel(thrown);
			super.visitTryCatchBlock(entered, thrown, thrown, null);
			super.visitFrame(Opcodes.F_FULL, 0, null, 1, new Object[] { "java/lang/Throwable" });
			watch("leave");
			super.visitInsn(Opcodes.ATHROW);
		}
		super.visitMaxs(maxStack, maxLocals);
	}

	@Override
	public void visitLineNumber(int number, Label start) {
		line = number;
		super.visitLineNumber(number, start);
	}

	@Override
	public void visitLabel(Label label) {
		passed.add(label);
		super.visitLabel(label);
	}

	@Override
	public void visitJumpInsn(int opcode, Label label) {
		if (passed.contains(label)) {
			pass();
		}
		super.visitJumpInsn(opcode, label);
	}

	@Override
	public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
		pass();
		super.visitTableSwitchInsn(min, max, dflt, labels);
	}

	@Override
	public void visitLookupSwitchInsn(Label dflt, int[] keys, Label[] labels) {
		pass();
		super.visitLookupSwitchInsn(dflt, keys, labels);
	}

	@Override
	public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
		if (type != null) {
			name(type);
			if (type.equals("java/lang/Throwable")) {
				throw refused("catch (Throwable); catch Exception");
			}
		}
		super.visitTryCatchBlock(start, end, handler, type);
	}

	@Override
	public void visitTypeInsn(int opcode, String type) {
		name(type);
		super.visitTypeInsn(opcode, type);
	}

	@Override
	public void visitIntInsn(int opcode, int operand) {
		if (opcode == Opcodes.NEWARRAY) {
			throw refused("arrays of numbers; use lists");
		}
		super.visitIntInsn(opcode, operand);
	}

	@Override
	public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
		throw refused("arrays of arrays; use lists");
	}

	@Override
	public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
		boolean reads = opcode == Opcodes.GETSTATIC || opcode == Opcodes.GETFIELD;
		if (!check.isOwn(owner) && !(reads && check.mayName(owner))) {
			throw refused(owner.replace('/', '.') + "." + name);
		}
		super.visitFieldInsn(opcode, owner, name, descriptor);
	}

	@Override
	public void visitLdcInsn(Object value) {
		if (value instanceof Type type && type.getSort() >= Type.ARRAY) {
			name(type.getInternalName());
		} else if (!(value instanceof String || value instanceof Number)) {
			throw refused("such a constant");
		}
		super.visitLdcInsn(value);
	}

	@Override
	public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
		if (compilers && COMPILERS.getOrDefault(owner, Set.of()).contains(name)) {
			super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
		} else if (TAKEN_OVER.contains(owner + "." + name) || OF_MAP.equals(owner + "." + name + descriptor)) {
			takeOver(opcode, owner, name, descriptor);
		} else if (check.mayCall(owner, name, descriptor)) {
			if (owner.equals("groovy/lang/IntRange") && name.equals("<init>") && descriptor.endsWith("II)V")) {
				super.visitInsn(Opcodes.DUP2);
				super.visitMethodInsn(Opcodes.INVOKESTATIC, WATCH, "range", "(II)V", false);
			}
			super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
		} else {
			throw refused(owner.replace('/', '.') + (name.equals("<init>") ? "" : "." + name));
		}
	}

	private void takeOver(int opcode, String owner, String name, String descriptor) {
		String of = opcode == Opcodes.INVOKESTATIC ? descriptor : descriptor.replaceFirst("\\(", "(L" + owner + ";");
		boolean has = Arrays.stream(Watch.class.getMethods())
				.anyMatch(m -> m.getName().equals(name) && Type.getMethodDescriptor(m).equals(of));
		if (!has) {
			throw refused(owner.replace('/', '.') + "." + name + " in this form");
		}
		super.visitMethodInsn(Opcodes.INVOKESTATIC, WATCH, name, of, false);
	}

	@Override
	public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
		String by = bootstrap.getOwner() + "." + bootstrap.getName();
		if (!BOOTSTRAPS.contains(by)) {
			throw refused("such a call");
		}
		if (by.startsWith("org/codehaus")) {
			dynamic(name, arguments);
		}
		for (Object argument : arguments) {
			if (argument instanceof Handle handle && !check.isOwn(handle.getOwner())) {
				throw refused("pointers to methods; use closures");
			}
		}
		Type made = Type.getReturnType(descriptor);
		if (made.getSort() >= Type.ARRAY) {
			name(made.getInternalName());
		}
		super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
	}

	/** Of what is decided only at run time, casts and {@code as} with a listed class are let through. */
	private void dynamic(String name, Object[] arguments) {
		boolean as = name.equals("invoke") && arguments.length > 0 && "asType".equals(arguments[0]);
		if (!name.equals("cast") && !as) {
			throw refused(arguments.length > 0 && arguments[0] instanceof String what && !what.equals("()")
					? "'" + what + "' of something whose type is not known; give it a type"
					: "something whose type is not known; give it a type");
		}
	}

	private void name(String type) {
		String element = type.startsWith("[") ? Type.getType(type).getElementType().getClassName().replace('.', '/')
				: type;
		if (!check.mayName(element) && !isPrimitive(type)) {
			throw refused(element.replace('/', '.'));
		}
	}

	private static boolean isPrimitive(String type) {
		return type.startsWith("[") && Type.getType(type).getElementType().getSort() < Type.ARRAY;
	}

	private Refused refused(String what) {
		return new Refused(what, line);
	}

	private void pass() {
		watch("pass");
	}

	private void watch(String what) {
		super.visitMethodInsn(Opcodes.INVOKESTATIC, WATCH, what, "()V", false);
	}
}
