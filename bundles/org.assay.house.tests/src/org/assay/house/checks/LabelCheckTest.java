package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelCheckTest {
	private static final String TEXTS = "bundles/%s/src/a/words.properties";

	@TempDir
	Path folder;

	private Sample sample(String bundle) {
		return new Sample(folder).bundle(bundle)
				.file("bundles/" + bundle + "/src/a/Words.java", "package a;", "class Words extends NLS {", "}")
				.file(String.format(TEXTS, bundle), "name = Name of the case", "kind = Kind:", "found = Found: {0}",
						"date = Date : ");
	}

	@Test
	void labelsWithAColonAreNamed() {
		String texts = String.format(TEXTS, "org.assay.ui.timeline");
		sample("org.assay.ui.timeline").finds(new LabelCheck(), texts + ":2", "kind ends in a colon", texts + ":4",
				"date ends in a colon");
	}

	@Test
	void outsideTheWindowTheyMayHaveOne() {
		sample("org.assay.cli").finds(new LabelCheck());
	}
}
