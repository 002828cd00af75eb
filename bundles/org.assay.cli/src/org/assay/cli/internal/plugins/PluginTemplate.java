package org.assay.cli.internal.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The project that a plug-in with one analysis begins as. Its files are resources in which {@code @key@} stands for a value. */
final class PluginTemplate {
	private static final String FOLDER = "template/";

	private final Map<String, String> values = new LinkedHashMap<>();
	private final String source;

	/**
	 * @param id      of the plug-in and its analysis: a Java package
	 * @param name    for people
	 * @param assay   folder of the Assay to build against
	 * @param version of that Assay: three numbers
	 */
	PluginTemplate(String id, String name, String assay, String version) {
		String last = id.substring(id.lastIndexOf('.') + 1);
		String className = Character.toUpperCase(last.charAt(0)) + last.substring(1);
		source = id.replace('.', '/') + "/" + className;
		values.put("@id@", id);
		values.put("@name@", name);
		values.put("@class@", className);
		values.put("@assay@", assay);
		values.put("@version@", version);
	}

	/** @return the files written, relative to the folder */
	List<String> write(Path folder) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("README.md", "README.md");
		files.put("pom.xml", "pom.xml");
		files.put("assay.target", "assay.target");
		files.put("build.properties", "build.properties");
		files.put("META-INF/MANIFEST.MF", "MANIFEST.MF");
		files.put("META-INF/p2.inf", "p2.inf");
		files.put("plugin.xml", "plugin.xml");
		files.put("src/" + source + ".java", "Analysis.txt");
		files.put("test/" + source + "Test.java", "Test.txt");
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, filled(file.getValue()));
		}
		return List.copyOf(files.keySet());
	}

	private String filled(String resource) throws IOException {
		try (InputStream in = PluginTemplate.class.getResourceAsStream(FOLDER + resource)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			for (Map.Entry<String, String> value : values.entrySet()) {
				text = text.replace(value.getKey(), value.getValue());
			}
			return text;
		}
	}
}
