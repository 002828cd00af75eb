package org.assay.house.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.assay.house.Project;

/** Parses Java files with the compiler of the JDK that runs the tests; nothing is resolved or compiled. */
public final class JavaParser {
	private JavaParser() {
	}

	/**
	 * @param project what the files belong to
	 * @param files Java files
	 * @return one entry for each file, in their order
	 * @throws IllegalStateException when a file is not Java, or when this Java has no compiler
	 */
	public static List<JavaFile> parse(Project project, Collection<Path> files) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		if (compiler == null) {
			throw new IllegalStateException("The checks need a JDK, and " + System.getProperty("java.home")
					+ " is only a Java runtime: set JAVA_HOME to a JDK 21 or newer.");
		}
		if (files.isEmpty()) {
			return List.of();
		}
		DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, Locale.ROOT,
				StandardCharsets.UTF_8)) {
			JavacTask task = (JavacTask) compiler.getTask(null, manager, found, List.of("-proc:none"), null,
					manager.getJavaFileObjectsFromPaths(files));
			SourcePositions positions = Trees.instance(task).getSourcePositions();
			List<JavaFile> result = new ArrayList<>();
			for (CompilationUnitTree unit : task.parse()) {
				Path file = Path.of(unit.getSourceFile().toUri());
				String text = unit.getSourceFile().getCharContent(true).toString();
				result.add(new JavaFile(project.path(file), text, unit, positions));
			}
			refuseErrors(found);
			return result;
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read the Java files", e);
		}
	}

	private static void refuseErrors(DiagnosticCollector<JavaFileObject> found) {
		String errors = found.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
				.map(Object::toString).collect(Collectors.joining("\n"));
		if (!errors.isEmpty()) {
			throw new IllegalStateException(errors);
		}
	}
}
