package org.assay.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFactsTest {
	private static final String DECLARATION = """
			<plugin>
				<extension point="org.assay.analysis.analyses"><analysis id="org.example.late" class="x.Y"/></extension>
				<extension point="org.assay.languages.packs"><pack language="fr" class="x.Z"/></extension>
			</plugin>
			""";

	@TempDir
	private Path folder;

	@Test
	void publisherAndAdditionsAreNamed() throws IOException {
		PluginFacts facts = facts(jar("Bundle-Vendor: The Example Desk\n", DECLARATION));
		assertEquals(List.of("org.example.late 1.0.0", "  publisher: The Example Desk", "  signature: not signed",
				"  adds: analysis org.example.late, pack fr"), facts.lines());
	}

	@Test
	void whatIsNotSaidIsSaidToBeMissing() throws IOException {
		PluginFacts facts = facts(jar("", "<plugin/>"));
		assertEquals("not named", facts.publisher());
		assertTrue(facts.lines().getLast().contains("nothing that Assay asks for"), facts::toString);
	}

	@Test
	void aDeclarationIsNotMadeToReachOutside() throws IOException {
		PluginFacts facts = facts(jar("", "<!DOCTYPE p [<!ENTITY e SYSTEM 'file:/etc/passwd'>]><plugin>&e;</plugin>"));
		assertEquals(List.of("something that cannot be told, as its plugin.xml cannot be read"), facts.adds());
	}

	@Test
	void whoSignedItIsNamedAndAChangeAfterwardsIsSeen() throws IOException, InterruptedException {
		Path jar = jar("", DECLARATION);
		Path keys = folder.resolve("keys");
		tool("keytool", "-genkeypair", "-alias", "k", "-keyalg", "EC", "-dname", "CN=The Example Desk", "-keystore",
				keys.toString(), "-storepass", "secret1");
		tool("jarsigner", "-keystore", keys.toString(), "-storepass", "secret1", jar.toString(), "k");
		assertEquals("signed by CN=The Example Desk, which is not checked against a list", facts(jar).signature());
		try (FileSystem inside = FileSystems.newFileSystem(jar)) {
			Files.writeString(inside.getPath("plugin.xml"), "<plugin />");
		}
		assertTrue(facts(jar).signature().startsWith("wrong: it was changed after it was signed"));
	}

	@Test
	void theManifestNamesIt() throws IOException {
		assertEquals("org.example.late 2.1.0", PluginFacts.of(jar("Bundle-Version: 2.1.0\n", "<plugin/>")).lines()
				.getFirst());
	}

	private static PluginFacts facts(Path jar) throws IOException {
		return PluginFacts.of("org.example.late", "1.0.0", jar);
	}

	private Path jar(String headers, String declaration) throws IOException {
		Path file = folder.resolve("p.jar");
		try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
			put(jar, "META-INF/MANIFEST.MF",
					"Manifest-Version: 1.0\nBundle-SymbolicName: org.example.late\n" + headers);
			put(jar, "plugin.xml", declaration);
		}
		return file;
	}

	private static void put(JarOutputStream jar, String name, String text) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(text.getBytes(StandardCharsets.UTF_8));
		jar.closeEntry();
	}

	private static void tool(String name, String... arguments) throws IOException, InterruptedException {
		Path tool = Path.of(System.getProperty("java.home"), "bin", name);
		assumeTrue(Files.isExecutable(tool), "needs a JDK");
		List<String> command = new ArrayList<>(List.of(tool.toString()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
	}
}
