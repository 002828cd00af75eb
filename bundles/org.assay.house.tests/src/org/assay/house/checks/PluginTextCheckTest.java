package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginTextCheckTest {
	private static final String PLUGIN = "bundles/org.assay.ui/plugin.xml";
	private static final String TEXTS = "bundles/org.assay.ui/plugin.properties";

	@TempDir
	Path folder;

	@Test
	void completeIsFine() {
		new Sample(folder).bundle("org.assay.ui", "Bundle-Name: %bundle.name")
				.plugin("org.assay.ui", "<view name=\"%view.claims\"><description>%view.about</description></view>",
						"<separator name=\"additions\"/>", "<property name=\"appName\" value=\"Assay\"/>")
				.file(TEXTS, "bundle.name=UI", "view.claims = Claims", "view.about: All claims", "_UI_Claim_type=Claim")
				.finds(new PluginTextCheck());
	}

	@Test
	void gapsAreNamed() {
		new Sample(folder).bundle("org.assay.ui", "Bundle-Name: %bundle.name")
				.plugin("org.assay.ui", "<view name=\"%view.claims\"/>", "<view name=\"Figures\"/>")
				.file(TEXTS, "# texts", "view.old = Old")
				.finds(new PluginTextCheck(), "bundles/org.assay.ui/META-INF/MANIFEST.MF:5", "%bundle.name has no text",
						TEXTS + ":2", "view.old is used nowhere", PLUGIN + ":2", "%view.claims has no text",
						PLUGIN + ":3", "is read by people");
	}
}
