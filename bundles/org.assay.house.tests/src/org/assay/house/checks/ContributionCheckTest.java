package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionCheckTest {
	private static final String PLUGIN = "bundles/org.assay.ui/plugin.xml";

	@TempDir
	Path folder;

	@Test
	void whatIsThereIsFine() {
		new Sample(folder).bundle("org.assay.ui").file("bundles/org.assay.ui/src/org/assay/ui/Claims.java", "")
				.file("bundles/org.assay.ui/icons/claim.svg", "<svg/>").bundle("org.assay.model")
				.file("bundles/org.assay.model/src-gen/org/assay/model/Claim.java", "")
				.plugin("org.assay.ui", "<view class=\"org.assay.ui.Claims:data\" icon=\"icons/claim.svg\"/>",
						"<instanceof value=\"org.assay.model.Claim\"/>",
						"<view class=\"org.eclipse.ui.Other\" icon=\"platform:/plugin/org.eclipse.ui/icons/x.png\"/>")
				.bundle("org.assay.ui.tests").plugin("org.assay.ui.tests", "<view class=\"org.assay.ui.Broken\"/>")
				.finds(new ContributionCheck());
	}

	@Test
	void whatIsMissingIsNamed() {
		new Sample(folder).bundle("org.assay.ui")
				.plugin("org.assay.ui", "<view class=\"org.assay.ui.Claims\"", " icon=\"icons/claim.svg\"/>")
				.finds(new ContributionCheck(), PLUGIN + ":3", "no such class", PLUGIN + ":3", "no such file");
	}
}
