package org.assay.analysis.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The analysis that the papers show is the one that is compiled and run here. */
class FirstAnalysisTest {
	private Path root;

	@BeforeEach
	void findTheSources() {
		String given = System.getProperty("assay.root", "");
		assumeTrue(!given.isBlank(), "skipped: the source tree is not here (system property assay.root)");
		root = Path.of(given);
	}

	private String stub() throws IOException {
		return Files
				.readString(root.resolve("bundles/org.assay.analysis.tests/src/org/assay/analysis/stubs/Lengths.java"));
	}

	@Test
	void theGuideShowsTheStubOfTheTests() throws IOException {
		String guide = Files.readString(root.resolve("docs/writing-an-analysis.md"));
		Matcher code = Pattern.compile("```java\n(package .*?)```", Pattern.DOTALL).matcher(guide);
		assertTrue(code.find());
		assertEquals(stub(), code.group(1));
		assertTrue(stub().lines().count() < 45, "short enough for a first analysis");
	}

	@Test
	void theSchemaShowsItToo() throws IOException {
		String schema = Files.readString(root.resolve("bundles/org.assay.analysis/schema/analyses.exsd"));
		String shown = schema.substring(schema.indexOf("package org.example;"));
		shown = shown.substring(0, shown.indexOf("\t\t&lt;/pre&gt;")).replace("&quot;", "\"").replace("&gt;", ">")
				.replace("&lt;", "<").replace("&amp;", "&");
		assertEquals(stub().replace("org.assay.analysis.stubs", "org.example")
				.replace("org.assay.analysis.tests.lengths", "org.example.lengths"), shown);
	}
}
