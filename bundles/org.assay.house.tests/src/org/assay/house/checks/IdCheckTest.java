package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdCheckTest {
	private static final String PLUGIN = "bundles/org.assay.ui/plugin.xml";

	@TempDir
	Path folder;

	private Sample sample() {
		return new Sample(folder).bundle("org.assay.ui").plugin("org.assay.ui",
				"<extension id=\"application\" point=\"org.eclipse.core.runtime.applications\"><application/></extension>",
				"<extension point=\"org.eclipse.ui.views\">", "<view id=\"org.assay.ui.claims\"/>", "</extension>",
				"<extension point=\"org.eclipse.ui.views\"><view id=\"org.eclipse.ui.views.log\"/></extension>",
				"<extension point=\"org.eclipse.ui.menus\">",
				"<menuContribution locationURI=\"popup:org.assay.ui.menu?after=additions\"/></extension>");
	}

	@Test
	void sameOnBothSidesIsFine() {
		sample().code("UiIds", "final class UiIds {", "static final String BUNDLE = \"org.assay.ui\";",
				"static final String APPLICATION = BUNDLE + \".application\";",
				"static final String CLAIMS = \"org.assay.ui.claims\"; static final String MENU = \"org.assay.ui.menu\";",
				"static final String OTHER = \"org.eclipse.ui.views.log\"; }").finds(new IdCheck());
	}

	@Test
	void differencesAreNamed() {
		sample().code("UiIds", "final class UiIds {", "static final String CLAIMS = \"org.assay.ui.claim\"; }").finds(
				new IdCheck(), PLUGIN + ":2", "org.assay.ui.application has no constant", PLUGIN + ":4",
				"view org.assay.ui.claims has no constant", Sample.path("UiIds") + ":3", "no plugin.xml declares");
	}

	@Test
	void constantsOfABundleToComeAreLeftAlone() {
		sample().code("UiIds", "final class UiIds { static final String A = \"org.assay.ui.claims\";",
				"static final String B = \"org.assay.ui.application\";",
				"static final String C = \"org.assay.ui.compare.side\";",
				"static final String D = \"org.assay.ui.comparison\"; }")
				.finds(new IdCheck(), Sample.path("UiIds") + ":5", "D is \"org.assay.ui.comparison\"");
	}

	@Test
	void sharedConstantsStandInARequiredBundle() {
		Sample sample = new Sample(folder).bundle("org.assay.ui")
				.code("UiIds", "final class UiIds { static final String LINE = \"org.assay.ui.timeline.line\"; }")
				.plugin("org.assay.ui.timeline", "<extension point=\"org.eclipse.ui.views\">",
						"<view id=\"org.assay.ui.timeline.line\"/></extension>");
		sample.bundle("org.assay.ui.timeline", "Require-Bundle: org.assay.ui").finds(new IdCheck());
		sample.bundle("org.assay.ui.timeline", "Require-Bundle: org.assay.text").finds(new IdCheck(),
				"bundles/org.assay.ui.timeline/plugin.xml:3", "has no constant");
	}
}
