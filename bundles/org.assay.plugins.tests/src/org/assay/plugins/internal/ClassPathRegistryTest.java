package org.assay.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathRegistryTest {
	private static final String POINT = "<plugin><extension-point id=\"things\" name=\"Things\"/></plugin>";

	@TempDir
	private Path folder;
	private final List<URL> classPath = new ArrayList<>();
	private URLClassLoader loader;

	@BeforeEach
	void declareThePoint() throws IOException {
		folder("owner", "plugin.xml", POINT, "Bundle-SymbolicName: org.example.owner;singleton:=true");
	}

	@AfterEach
	void close() throws IOException {
		if (loader != null) {
			loader.close();
		}
	}

	@Test
	void foldersAndJarsContributeWithTheNameOfTheirBundle() throws IOException, CoreException {
		folder("a", "plugin.xml", thing("java.lang.StringBuilder"), "Bundle-SymbolicName: org.example.a");
		jar("b", thing("java.util.ArrayList"), "Bundle-SymbolicName: org.example.b; singleton:=true");
		folder("c", "fragment.xml", thing("java.lang.Object"),
				"Bundle-SymbolicName: org.example.c\nFragment-Host: org.example.host;bundle-version=\"1.0\"");
		IConfigurationElement[] found = things();
		assertEquals(List.of("org.example.a", "org.example.b", "org.example.host"),
				Arrays.stream(found).map(e -> e.getContributor().getName()).sorted().toList());
		IConfigurationElement builder = Arrays.stream(found)
				.filter(e -> e.getContributor().getName().equals("org.example.a")).findFirst().orElseThrow();
		assertInstanceOf(StringBuilder.class, builder.createExecutableExtension("class"));
	}

	@Test
	void keysStandForTheWordsBesideTheDeclaration() throws IOException {
		folder("a", "plugin.xml", thing("%type"), "Bundle-SymbolicName: org.example.a");
		Files.writeString(folder.resolve("a/plugin.properties"), "type = java.lang.StringBuilder\n");
		assertEquals("java.lang.StringBuilder", things()[0].getAttribute("class"));
	}

	@Test
	void aKeyWithoutWordsStaysAsItIs() throws IOException {
		folder("a", "plugin.xml", thing("%type"), "Bundle-SymbolicName: org.example.a");
		Files.writeString(folder.resolve("a/plugin.properties"), "other = x\n");
		assertEquals("%type", things()[0].getAttribute("class"));
	}

	@Test
	void whatIsNoBundleIsPassedOver() throws IOException {
		Path other = Files.createDirectory(folder.resolve("other"));
		Files.writeString(other.resolve("plugin.xml"), thing("java.lang.Object"));
		classPath.add(other.toUri().toURL());
		folder("unnamed", "plugin.xml", thing("java.lang.Object"), "Created-By: nobody");
		assertEquals(0, things().length);
	}

	@Test
	void aClassThatCannotBeMadeIsNamed() throws IOException {
		folder("a", "plugin.xml", thing("org.example.NoSuchClass"), "Bundle-SymbolicName: org.example.a");
		CoreException e = assertThrows(CoreException.class, () -> things()[0].createExecutableExtension("class"));
		assertTrue(e.getMessage().contains("org.example.NoSuchClass"), e.getMessage());
	}

	@Test
	void aJarThatCannotBeReadIsNamed() throws IOException {
		folder("a", "plugin.xml", thing("java.lang.Object"), "Bundle-SymbolicName org.example.a");
		UncheckedIOException e = assertThrows(UncheckedIOException.class, this::things);
		assertTrue(e.getMessage().contains("cannot be read"), e.getMessage());
	}

	private IConfigurationElement[] things() {
		loader = new URLClassLoader(classPath.toArray(URL[]::new), null);
		IExtensionRegistry registry = ClassPathRegistry.read(loader);
		return registry.getConfigurationElementsFor("org.example.owner.things");
	}

	private static String thing(String type) {
		return "<plugin><extension point=\"org.example.owner.things\"><thing class=\"" + type
				+ "\"/></extension></plugin>";
	}

	private void folder(String name, String file, String declaration, String headers) throws IOException {
		Path root = Files.createDirectories(folder.resolve(name).resolve("META-INF")).getParent();
		Files.writeString(root.resolve(file), declaration);
		Files.writeString(root.resolve("META-INF/MANIFEST.MF"), manifest(headers));
		classPath.add(root.toUri().toURL());
	}

	private void jar(String name, String declaration, String headers) throws IOException {
		Path file = folder.resolve(name + ".jar");
		try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
			for (String[] entry : new String[][] { { "META-INF/MANIFEST.MF", manifest(headers) },
					{ "plugin.xml", declaration } }) {
				jar.putNextEntry(new ZipEntry(entry[0]));
				jar.write(entry[1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
				jar.closeEntry();
			}
		}
		classPath.add(file.toUri().toURL());
	}

	private static String manifest(String headers) {
		return "Manifest-Version: 1.0\n" + headers + "\n";
	}
}
