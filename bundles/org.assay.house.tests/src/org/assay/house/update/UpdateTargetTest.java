package org.assay.house.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program of {@code releng/update-target} against a small repository in a folder. */
class UpdateTargetTest {
	private static final String PLATFORM = "org.eclipse.platform";

	@TempDir
	static Path classes;
	@TempDir
	Path folder;
	private final StringBuilder target = new StringBuilder();

	@BeforeAll
	static void compileTheProgram() {
		Path program = Path.of(System.getProperty("assay.root"), "releng/update/UpdateTarget.java");
		assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(),
				program.toString()));
	}

	@BeforeEach
	void aTargetPlatformAndWhatTheRepositoryHolds() throws IOException {
		artifact("org.jsoup", "jsoup", "1.2.0", "1.2.0", "1.9.0", "1.10.1", "1.11.0-beta1", "2.0.0", "1.12.0.M3");
		artifact("org.junit.jupiter", "junit-jupiter-api", "5.13.4", "5.13.4", "5.14.0", "5.14.1");
		artifact("org.junit.jupiter", "junit-jupiter-engine", "5.13.4", "5.13.4", "5.14.0");
		artifact("xml-apis", "xml-apis-ext", "1.3.04", "1.3.04", "1.4.01");
		artifact(PLATFORM, "org.eclipse.swt", "3.135.0", "3.135.0", "3.136.0");
		artifact(PLATFORM, "org.eclipse.swt.gtk.linux.x86_64", "3.135.0", "3.135.0");
		artifact(PLATFORM, "org.eclipse.jface", "3.39.100", "3.39.100", "3.40.0");
		artifact(PLATFORM, "org.eclipse.text", "3.14.0", "3.14.0", "3.14.100");
		Path pom = repository(PLATFORM, "org.eclipse.jface").resolve("3.40.0/org.eclipse.jface-3.40.0.pom");
		Files.writeString(pom, "<project>" + dependency(PLATFORM, "org.eclipse.swt", "[3.136.0,4.0.0)") + "</project>");
		write("targetplatform/targetplatform.target", "<target>\n" + target + "</target>\n");
		write("docs/dependencies.md",
				"| `org.jsoup:jsoup:1.2.0` | MIT |\n| `org.junit.jupiter:*:5.13.4` | EPL-2.0 |\n");
	}

	@Test
	void raisesReleasesAndHoldsTheRestWithReasons() throws Exception {
		String out = run();
		assertTrue(out.contains("org.jsoup:jsoup 1.2.0 -> 1.10.1"), out);
		assertTrue(out.contains("held: org.jsoup:jsoup goes no further than 1.10.1: 2.0.0"), out);
		assertTrue(out.contains("junit-jupiter-api 5.13.4 -> 5.14.0"), out);
		assertTrue(out.contains("junit-jupiter-api stays at 5.14.0 though there is 5.14.1"), out);
		assertTrue(out.contains("held: xml-apis:xml-apis-ext stays at 1.3.04"), out);
		assertTrue(out.contains("org.eclipse.jface stays at 3.39.100: 3.40.0 asks for"), out);
		assertTrue(out.contains("3 of 8 change."), out);
		String written = Files.readString(folder.resolve("targetplatform/targetplatform.target"));
		String expected = target.toString().replace("1.2.0", "1.10.1").replace("5.13.4", "5.14.0");
		assertEquals("<target>\n" + expected + "</target>\n", written);
		assertEquals("| `org.jsoup:jsoup:1.10.1` | MIT |\n| `org.junit.jupiter:*:5.14.0` | EPL-2.0 |\n",
				Files.readString(folder.resolve("docs/dependencies.md")));
		assertTrue(run().contains("0 of 8 change."));
	}

	@Test
	void dryRunWritesNothingAndMajorsAreTakenOnDemand() throws Exception {
		String before = Files.readString(folder.resolve("targetplatform/targetplatform.target"));
		String out = run("--dry-run", "--majors");
		assertTrue(out.contains("org.jsoup:jsoup 1.2.0 -> 2.0.0"), out);
		assertFalse(out.contains("M3"), out);
		assertEquals(before, Files.readString(folder.resolve("targetplatform/targetplatform.target")));
	}

	private String run(String... arguments) throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = new ArrayList<>(List.of(java, "-cp", classes.toString(), "UpdateTarget"));
		command.addAll(List.of(arguments));
		command.addAll(List.of("--repository", folder.resolve("repository").toUri().toString()));
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), out);
		return out;
	}

	private void artifact(String group, String name, String pinned, String... versions) throws IOException {
		target.append(dependency(group, name, pinned));
		StringBuilder listed = new StringBuilder();
		for (String version : versions) {
			listed.append("<version>").append(version).append("</version>\n");
			write(folder.relativize(repository(group, name)) + "/" + version + "/" + name + "-" + version + ".pom",
					"<project/>");
		}
		write(folder.relativize(repository(group, name)) + "/maven-metadata.xml", listed.toString());
	}

	private Path repository(String group, String name) {
		return folder.resolve("repository").resolve(group.replace('.', '/')).resolve(name);
	}

	private static String dependency(String group, String name, String version) {
		return "<dependency>\n<groupId>" + group + "</groupId>\n<artifactId>" + name + "</artifactId>\n<version>"
				+ version
				+ "</version>\n</dependency>\n";
	}

	private void write(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
