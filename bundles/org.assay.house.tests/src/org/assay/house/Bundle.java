package org.assay.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.house.source.Manifest;
import org.assay.house.source.PropertyFile;
import org.assay.house.source.XmlNode;

/**
 * A bundle's folder.
 *
 * @param project what it belongs to
 * @param folder its folder
 * @param manifest its manifest
 */
public record Bundle(Project project, Path folder, Manifest manifest) {

	static Bundle read(Project project, Path folder) {
		Path file = folder.resolve("META-INF/MANIFEST.MF");
		return new Bundle(project, folder, Manifest.parse(project.path(file), project.text(file)));
	}

	/** The symbolic name. */
	public String name() {
		return manifest.names("Bundle-SymbolicName").stream().findFirst().orElse(folder.getFileName().toString());
	}

	/** The folder relative to the root. */
	public String path() {
		return project.path(folder);
	}

	/** Whether this is a bundle of tests: a fragment, or one that stands alone. */
	public boolean isTests() {
		return name().endsWith(".tests");
	}

	/** {@code plugin.xml} (a fragment's is {@code fragment.xml}), if there is one. */
	public Optional<Path> pluginXml() {
		return List.of("plugin.xml", "fragment.xml").stream().map(folder::resolve).filter(Files::exists).findFirst();
	}

	/** The path of {@code plugin.xml} relative to the root, for messages. */
	public String pluginPath() {
		return pluginXml().map(project::path).orElse(path() + "/plugin.xml");
	}

	/** The extensions and extension points of {@code plugin.xml}; none without the file. */
	public List<XmlNode> contributions() {
		return pluginXml().map(f -> XmlNode.parse(project.path(f), project.text(f)).children()).orElse(List.of());
	}

	/** {@code plugin.properties}, if there is one. */
	public Optional<PropertyFile> pluginProperties() {
		return properties(folder.resolve("plugin.properties"));
	}

	/** A file of keys and values, if it exists. */
	public Optional<PropertyFile> properties(Path file) {
		return Files.exists(file) ? Optional.of(PropertyFile.parse(project.path(file), project.text(file)))
				: Optional.empty();
	}

	/** Whether a class of that name stands in the sources, hand-written or generated. */
	public boolean hasClass(String qualifiedName) {
		String file = qualifiedName.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
		return Files.exists(folder.resolve("src/" + file)) || Files.exists(folder.resolve("src-gen/" + file));
	}
}
