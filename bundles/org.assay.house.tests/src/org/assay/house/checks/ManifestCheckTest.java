package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestCheckTest {
	private static final String MANIFEST = "bundles/org.assay.text/META-INF/MANIFEST.MF";
	private static final String TESTS = "org.assay.text.tests";

	@TempDir
	Path folder;

	@Test
	void houseLayoutIsFine() {
		new Sample(folder).bundle("org.assay.text", "Export-Package: org.assay.text;version=\"0.1.0\"")
				.plugin("org.assay.text").bundle(TESTS, "Fragment-Host: org.assay.text;bundle-version=\"0.1.0\"")
				.finds(new ManifestCheck());
	}

	@Test
	void everyDeviationIsNamed() {
		new Sample(folder).bundle(TESTS, "Fragment-Host: org.assay.text").plugin("org.assay.text")
				.file("bundles/org.assay.text/build.properties", "bin.includes = META-INF/,.")
				.file(MANIFEST, "Bundle-SymbolicName: org.assay.text", "Bundle-Activator: a.B",
						"Bundle-RequiredExecutionEnvironment: JavaSE-17", "Automatic-Module-Name: assay.text",
						"Export-Package: org.assay.text,", " org.assay.text.internal;version=\"0.1.0\"")
				.finds(new ManifestCheck(), MANIFEST + ":1", "singleton", MANIFEST + ":2", "DS component",
						MANIFEST + ":3", "JavaSE-21", MANIFEST + ":4", "Automatic-Module-Name: org.assay.text",
						MANIFEST + ":5", "without a version", MANIFEST + ":5", "must not be exported",
						"bundles/org.assay.text/build.properties:1", "plugin.xml exists but is not shipped");
	}

	@Test
	void bundleWithoutTestsIsNamed() {
		new Sample(folder).bundle("org.assay.help").bundle("org.assay.text")
				.file("bundles/org.assay.text/src/org/assay/text/A.java", "class A {}")
				.bundle(TESTS, "Fragment-Host: org.assay.model")
				.finds(new ManifestCheck(), MANIFEST + ":2", "add the fragment org.assay.text.tests");
	}
}
