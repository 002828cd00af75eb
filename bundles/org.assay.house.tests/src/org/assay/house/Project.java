package org.assay.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.house.source.JavaFile;
import org.assay.house.source.JavaParser;
import org.assay.house.source.StringConstants;

/** The source tree that the checks read; files and their parse are read once. */
public final class Project {
	private final Path root;
	private final List<Bundle> bundles;
	private List<JavaFile> javaFiles;
	private StringConstants constants;

	/** @param root the folder that holds {@code bundles/} */
	public Project(Path root) {
		this.root = root.toAbsolutePath().normalize();
		this.bundles = folders("bundles").stream().filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF")))
				.map(f -> Bundle.read(this, f)).toList();
	}

	/** The project under test, whose root the build hands over in the system property {@code assay.root}. */
	public static Project underTest() {
		String root = System.getProperty("assay.root");
		if (root == null || !Files.isDirectory(Path.of(root, "bundles"))) {
			throw new IllegalStateException(
					"System property assay.root is " + root + ": set it to the folder that holds bundles/.");
		}
		return new Project(Path.of(root));
	}

	public Path root() {
		return root;
	}

	/** All bundles with a manifest, sorted by folder. */
	public List<Bundle> bundles() {
		return bundles;
	}

	public Optional<Bundle> bundle(String symbolicName) {
		return bundles.stream().filter(b -> b.name().equals(symbolicName)).findFirst();
	}

	/** All hand-written Java files (everything but src-gen), parsed. */
	public List<JavaFile> javaFiles() {
		if (javaFiles == null) {
			List<Path> files = new ArrayList<>();
			for (String folder : List.of("bundles", "releng")) {
				files.addAll(walk(root.resolve(folder), ".java"));
			}
			files.removeIf(f -> path(f).contains("/src-gen/"));
			javaFiles = JavaParser.parse(this, files);
		}
		return javaFiles;
	}

	/** The hand-written Java files of one bundle. */
	public List<JavaFile> javaFiles(Bundle bundle) {
		return javaFiles().stream().filter(f -> f.path().startsWith(bundle.path() + "/")).toList();
	}

	/** The string constants of all hand-written files. */
	public StringConstants constants() {
		if (constants == null) {
			constants = new StringConstants(javaFiles());
		}
		return constants;
	}

	/** @return the path relative to the root, with slashes */
	public String path(Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	/** @return the text of a file that must exist */
	public String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read " + file + " as UTF-8", e);
		}
	}

	/** Files below a folder whose name ends so, sorted; built folders are left out. */
	public List<Path> walk(Path folder, String suffix) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(f -> f.toString().endsWith(suffix) && Files.isRegularFile(f))
					.filter(f -> !path(f).matches("([^/]+/){2}(target|bin)/.*")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot list " + folder, e);
		}
	}

	private List<Path> folders(String name) {
		Path folder = root.resolve(name);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.filter(Files::isDirectory).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot list " + folder, e);
		}
	}
}
