package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryCheckTest {
	private static final String PLUGIN = "bundles/org.assay.ui/plugin.xml:2";

	@TempDir
	Path folder;

	private Sample sample() {
		return new Sample(folder).bundle("org.assay.ui")
				.plugin("org.assay.ui", "<extension-point id=\"panes\" schema=\"schema/panes.exsd\"/>")
				.code("UiIds", "class UiIds {", "static final String BUNDLE = \"org.assay.ui\";",
						"public static final String PANES = BUNDLE + \".panes\"; }");
	}

	@Test
	void oneReaderIsFine() {
		sample().code("Panes", "class Panes { Object a() { return reg.getConfigurationElementsFor(UiIds.PANES); }",
				"Object b() { return reg.getExtensionPoint(UiIds.BUNDLE, \"panes\"); } }").finds(new RegistryCheck());
	}

	@Test
	void noneAndSeveralAreNamed() {
		sample().finds(new RegistryCheck(), PLUGIN, "is read nowhere");
		sample().code("One", "class One { Object a() { return getExtensionPoint(UiIds.PANES); } }")
				.code("Two", "class Two { Object a() { return reg.getExtensionPoint(\"org.assay.ui.panes\"); } }")
				.finds(new RegistryCheck(), PLUGIN, Sample.path("One") + ", " + Sample.path("Two"));
	}

	@Test
	void hiddenIdIsNamed() {
		sample().code("One", "class One { Object a(String id) { return reg.getExtensionPoint(id); } }").finds(
				new RegistryCheck(), PLUGIN, "is read nowhere", Sample.path("One") + ":2", "pass a constant");
	}
}
