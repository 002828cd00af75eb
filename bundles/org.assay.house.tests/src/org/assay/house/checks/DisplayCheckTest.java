package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayCheckTest {
	@TempDir
	Path folder;

	private Sample with(Sample sample, String bundle, String line) {
		return sample.bundle(bundle).file("bundles/" + bundle + "/ui-tests.properties", "# window")
				.file("bundles/" + bundle + "/build.properties", "source.. = src/", line);
	}

	@Test
	void oneOfItsOwnIsFine() {
		Sample sample = with(new Sample(folder), "org.assay.a.tests", "pom.model.property.ui.display = 1");
		with(sample, "org.assay.b.tests", "pom.model.property.ui.display = 2").bundle("org.assay.text.tests")
				.finds(new DisplayCheck());
	}

	@Test
	void sharedAndMissingOnesAreNamed() {
		Sample sample = with(new Sample(folder), "org.assay.a.tests", "pom.model.property.ui.display = 1");
		with(sample, "org.assay.b.tests", "pom.model.property.ui.display = 1");
		with(sample, "org.assay.c.tests", "").finds(new DisplayCheck(), "bundles/org.assay.b.tests/build.properties",
				"that of org.assay.a.tests", "bundles/org.assay.c.tests/build.properties", "from 1 to 9");
	}
}
