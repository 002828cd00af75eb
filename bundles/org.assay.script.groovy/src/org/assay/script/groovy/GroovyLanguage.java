package org.assay.script.groovy;

import groovy.lang.Binding;
import groovy.lang.GroovyClassLoader;
import groovy.transform.CompileStatic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.assay.analysis.Findings;
import org.assay.analysis.script.Budget;
import org.assay.analysis.script.CompiledScript;
import org.assay.analysis.script.Script;
import org.assay.analysis.script.ScriptException;
import org.assay.analysis.script.ScriptLanguage;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.tools.GroovyClass;

/**
 * Scripts in Groovy. They are compiled with static types, so that the classes that come out say exactly what they call;
 * those classes may use only what {@link Allowed} lists. What is not on the list does not get as far as running.
 */
public final class GroovyLanguage implements ScriptLanguage {
	/** Look at every source for annotations that load code, which no script may have anyway. */
	private static final Set<String> NOT_THESE = Set.of("groovy.grape.GrabAnnotationTransformation",
			"org.codehaus.groovy.ast.builder.AstBuilderTransformation");
	private static final String NAME = "Script";

	@Override
	public CompiledScript compile(Script script) throws ScriptException {
		Loader loader = Aside.compile(script, () -> new Loader(guarded(script)));
		return (view, arguments, progress, budget) -> run(script, loader, new Run(view, arguments, progress), budget);
	}

	private static List<byte[]> guarded(Script script) throws ScriptException {
		List<byte[]> classes = classes(script).stream().map(GroovyClass::getBytes).toList();
		CodeCheck check = new CodeCheck(script, Allowed.with(script.grants()), classes);
		List<byte[]> guarded = new ArrayList<>();
		for (byte[] compiled : classes) {
			guarded.add(check.guarded(compiled));
		}
		return guarded;
	}

	private static List<GroovyClass> classes(Script script) throws ScriptException {
		CompilerConfiguration configuration = new CompilerConfiguration();
		configuration.setScriptBaseClass(ScriptBase.class.getName());
		configuration.setTargetBytecode(CompilerConfiguration.JDK21);
		configuration.setDisabledGlobalASTTransformations(NOT_THESE);
		configuration.addCompilationCustomizers(new SourceCheck(),
				new ASTTransformationCustomizer(CompileStatic.class));
		try (GroovyClassLoader loader = new GroovyClassLoader(GroovyLanguage.class.getClassLoader(), configuration)) {
			CompilationUnit unit = new CompilationUnit(configuration, null, loader);
			unit.addSource(NAME + ".groovy", script.text());
			unit.compile(Phases.CLASS_GENERATION);
			return unit.getClasses();
		} catch (MultipleCompilationErrorsException e) {
			throw wrong(script, e);
		} catch (CompilationFailedException | IOException e) {
			throw new ScriptException(script.fileName() + ": " + e.getMessage(), 0, e);
		}
	}

	private static ScriptException wrong(Script script, MultipleCompilationErrorsException e) {
		Message first = e.getErrorCollector().getErrors().getFirst();
		if (first instanceof SyntaxErrorMessage syntax) {
			int line = syntax.getCause().getLine();
			return new ScriptException(script.fileName() + ":" + line + ": " + syntax.getCause().getOriginalMessage(),
					line,
					e);
		}
		return new ScriptException(script.fileName() + ": " + e.getMessage(), 0, e);
	}

	private static Findings run(Script script, Loader loader, Run run, Budget budget)
			throws ScriptException {
		Watch.begin(budget);
		try {
			ScriptBase instance = (ScriptBase) loader.loadClass(NAME).getDeclaredConstructor().newInstance();
			instance.setBinding(new Binding());
			instance.prepare(run);
			return run.findings(instance.run());
		} catch (ReflectiveOperationException | RuntimeException | AssertionError e) {
			throw failed(script, e);
		} finally {
			Watch.end();
		}
	}

	private static ScriptException failed(Script script, Throwable e) {
		if (e instanceof CancellationException cancelled) {
			throw cancelled;
		}
		int line = Arrays.stream(e.getStackTrace()).filter(f -> (NAME + ".groovy").equals(f.getFileName()))
				.mapToInt(StackTraceElement::getLineNumber).filter(n -> n > 0).findFirst().orElse(0);
		String said = e instanceof RuntimeException && e.getMessage() != null ? e.getMessage() : e.toString();
		return new ScriptException(script.fileName() + (line > 0 ? ":" + line : "") + ": " + said, line, e);
	}

	/** Holds the classes of one script. */
	private static final class Loader extends ClassLoader {

		Loader(List<byte[]> classes) {
			super(GroovyLanguage.class.getClassLoader());
			classes.forEach(c -> defineClass(null, c, 0, c.length));
		}
	}
}
