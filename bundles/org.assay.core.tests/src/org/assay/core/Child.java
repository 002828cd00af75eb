package org.assay.core;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.ingest.Ingest;
import org.assay.model.ModelPackage;
import org.assay.model.provider.Labels;
import org.assay.text.SourceText;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.edit.EMFEditPlugin;
import org.osgi.framework.Bundle;

/** Starts a program of this test bundle in a Java of its own, without OSGi. */
final class Child {
	private static final List<Class<?>> PARTS = List.of(CaseStore.class, Ingest.class, ModelPackage.class, Labels.class,
			SourceText.class, SubMonitor.class, Job.class, EMFPlugin.class, EObject.class, XMIResource.class,
			EMFEditPlugin.class, Bundle.class);
	private final Class<?> program;
	private final String classPath;

	/**
	 * @param classes where the classes of the program are put; those of a fragment have no place of their own
	 * @param program has a main method
	 */
	Child(Path classes, Class<?> program, Class<?>... others) throws IOException, URISyntaxException {
		this.program = program;
		copy(classes, program);
		for (Class<?> other : others) {
			copy(classes, other);
		}
		Set<String> path = new LinkedHashSet<>(List.of(classes.toString()));
		for (Class<?> part : PARTS) {
			CodeSource source = part.getProtectionDomain().getCodeSource();
			path.add(Path.of(source.getLocation().toURI()).toString());
		}
		classPath = String.join(File.pathSeparator, path);
	}

	Process start(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp", classPath, program.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static void copy(Path classes, Class<?> type) throws IOException {
		String name = type.getName().replace('.', '/') + ".class";
		Path target = classes.resolve(name);
		Files.createDirectories(target.getParent());
		try (InputStream in = type.getResourceAsStream("/" + name)) {
			Files.copy(in, target);
		}
	}
}
