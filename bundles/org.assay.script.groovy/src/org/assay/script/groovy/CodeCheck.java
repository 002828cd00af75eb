package org.assay.script.groovy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.analysis.script.Script;
import org.assay.analysis.script.ScriptException;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Checks the compiled classes of a script against what it may use, and guards them: every turn of a loop and every method
 * asks first whether the script may go on. What is checked is what runs, so no trick of the source gets round it.
 */
final class CodeCheck {
	private static final String BASE = Type.getInternalName(ScriptBase.class);
	/** Supertypes that a class of a script may have. */
	private static final Set<String> SUPERTYPES = Set.of(BASE, "groovy/lang/Closure",
			"org/codehaus/groovy/runtime/GeneratedClosure", "org/codehaus/groovy/runtime/GeneratedLambda");

	private final Script script;
	private final Allowed allowed;
	/** By class of the script, its methods. */
	private final Map<String, Set<String>> own = new HashMap<>();
	private final Set<String> offered = new HashSet<>();

	/** @param own the classes of the script */
	CodeCheck(Script script, Allowed allowed, List<byte[]> own) {
		this.script = script;
		this.allowed = allowed;
		own.stream().map(ClassReader::new).forEach(c -> this.own.put(c.getClassName(), declared(c)));
		Arrays.stream(ScriptBase.class.getDeclaredMethods()).filter(m -> (m.getModifiers() & Opcodes.ACC_PUBLIC) != 0)
				.forEach(m -> offered.add(m.getName() + Type.getMethodDescriptor(m)));
	}

	/** @throws ScriptException when the class uses what it may not; names the line */
	byte[] guarded(byte[] code) throws ScriptException {
		ClassReader reader = new ClassReader(code);
		ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
		try {
			reader.accept(new Guard(writer), 0);
		} catch (Refused e) {
			throw new ScriptException(script.fileName() + ":" + e.line + ": a script may not use " + e.what + ". "
					+ "See 'Scripts' in the help for what it may use.", e.line, e);
		}
		return writer.toByteArray();
	}

	private static Set<String> declared(ClassReader reader) {
		Set<String> declared = new HashSet<>();
		reader.accept(new ClassVisitor(Opcodes.ASM9) {
			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
					String[] exceptions) {
				if (!isMain(name, descriptor)) {
					declared.add(name + descriptor);
				}
				return null;
			}
		}, ClassReader.SKIP_CODE);
		return declared;
	}

	/** The entry that the compiler makes for a script as a program; it is left out. */
	private static boolean isMain(String name, String descriptor) {
		return name.equals("main") && descriptor.equals("([Ljava/lang/String;)V");
	}

	/** What a script may not use. */
	static final class Refused extends RuntimeException {
		private static final long serialVersionUID = 1L;

		private final String what;
		private final int line;

		Refused(String what, int line) {
			super(what);
			this.what = what;
			this.line = line;
		}
	}

	boolean isOwn(String type) {
		return own.containsKey(type);
	}

	boolean mayName(String type) {
		return own.containsKey(type) || type.equals(BASE) || allowed.type(type);
	}

	boolean mayCall(String owner, String name, String descriptor) {
		if (owner.equals(BASE)) {
			return offered.contains(name + descriptor) || name.equals("<init>");
		}
		if (!isOwn(owner)) {
			return allowed.call(owner, name, descriptor);
		}
		return own.get(owner).contains(name + descriptor) || offered.contains(name + descriptor)
				|| name.equals("<init>") || name.equals("doCall") || name.equals("__$swapInit")
				|| allowed.call("groovy/lang/Closure", name, descriptor);
	}

	/** Checks and guards one class. */
	private final class Guard extends ClassVisitor {

		Guard(ClassVisitor to) {
			super(Opcodes.ASM9, to);
		}

		@Override
		public void visit(int version, int access, String name, String signature, String superName,
				String[] interfaces) {
			if (!SUPERTYPES.contains(superName) || !SUPERTYPES.containsAll(List.of(interfaces))) {
				throw new Refused("the class " + superName.replace('/', '.') + " as its own", 1);
			}
			super.visit(version, access, name, signature, superName, interfaces);
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
				String[] exceptions) {
			if (isMain(name, descriptor)) {
				return null;
			}
			if ((access & Opcodes.ACC_NATIVE) != 0) {
				throw new Refused("native methods", 1);
			}
			MethodVisitor to = super.visitMethod(access, name, descriptor, signature, exceptions);
			boolean compilers = name.equals("<clinit>") || name.startsWith("$") || name.startsWith("__$")
					|| name.equals("<init>");
			return new GuardedMethod(to, CodeCheck.this, compilers);
		}
	}
}
