package org.assay.house.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorCheckTest {
	private static final String MANIFEST = "bundles/org.assay.%s/META-INF/MANIFEST.MF:5";

	@TempDir
	Path folder;

	@Test
	void downAndToTheLeftIsFine() {
		new Sample(folder).bundle("org.assay.text", "Export-Package: org.assay.text;version=\"0.1.0\"")
				.bundle("org.assay.model", "Require-Bundle: org.assay.text,org.eclipse.emf.ecore")
				.bundle("org.assay.reading", "Import-Package: org.assay.text,org.jsoup")
				.bundle("org.assay.comparison", "Require-Bundle: org.assay.reading;bundle-version=\"0.1.0\"")
				.bundle("org.assay.analysis", "Require-Bundle: org.assay.core,org.assay.model")
				.bundle("org.assay.ui.timeline", "Require-Bundle: org.assay.ui,org.assay.timeline,org.eclipse.swt")
				.bundle("org.assay.ui.tests", "Fragment-Host: org.assay.ui", "Require-Bundle: org.assay.ui.testing")
				.finds(new FloorCheck());
	}

	@Test
	void arrowsUpAreNamed() {
		new Sample(folder).bundle("org.assay.core", "Export-Package: org.assay.core.api;version=\"0.1.0\"")
				.bundle("org.assay.reading", "Require-Bundle: org.assay.text,org.assay.core")
				.bundle("org.assay.text", "Import-Package: org.assay.core.api")
				.finds(new FloorCheck(), MANIFEST.formatted("reading"), "floor 1 may not use floor 2",
						MANIFEST.formatted("text"), "must not use org.assay.core.api");
	}

	@Test
	void arrowsSidewaysAreNamed() {
		new Sample(folder).bundle("org.assay.analysis", "Require-Bundle: org.assay.report")
				.bundle("org.assay.ui", "Require-Bundle: org.assay.ui.testing")
				.bundle("org.assay.ui.compare", "Require-Bundle: org.assay.ui.annotate")
				.finds(new FloorCheck(), MANIFEST.formatted("analysis"), "stands to the right of analysis",
						MANIFEST.formatted("ui.compare"), "only org.assay.ui is shared", MANIFEST.formatted("ui"),
						"is for tests only");
	}

	@Test
	void lowerFloorsKnowNoPlatform() {
		new Sample(folder).bundle("org.assay.comparison", "Require-Bundle: org.eclipse.emf.ecore")
				.bundle("org.assay.core", "Require-Bundle: org.eclipse.equinox.p2.ui")
				.bundle("org.assay.model", "Require-Bundle: org.eclipse.core.runtime")
				.bundle("org.assay.report").file("bundles/org.assay.report/src/a/A.java", "package a;",
						"import org.eclipse.core.runtime.ILog;", "import org.eclipse.swt.SWT;", "class A {}")
				.bundle("org.assay.text").file("bundles/org.assay.text/src/a/A.java", "package a;",
						"import org.osgi.framework.Bundle;", "class A {}")
				.finds(new FloorCheck(), MANIFEST.formatted("comparison"), "plain Java", MANIFEST.formatted("core"),
						"without a window", MANIFEST.formatted("model"), "EMF and nothing else",
						"bundles/org.assay.report/src/a/A.java:3", "org.eclipse.swt.SWT",
						"bundles/org.assay.text/src/a/A.java:2", "org.osgi.framework.Bundle");
	}

	@Test
	void everyBundleHasAFloor() {
		new Sample(folder).bundle("org.assay.cellar").finds(new FloorCheck(),
				"bundles/org.assay.cellar/META-INF/MANIFEST.MF:2", "has no floor");
	}

	@Test
	void nothingInTheTableMayUseAFloorAbove() {
		for (int low = 0; low < Floors.FLOORS.size(); low++) {
			for (int high = low + 1; high < Floors.FLOORS.size(); high++) {
				for (String user : Floors.FLOORS.get(low)) {
					for (String used : Floors.FLOORS.get(high)) {
						assertTrue(Floors.refuse(Floors.PREFIX + user, Floors.PREFIX + used).isPresent(),
								user + " -> " + used);
					}
				}
			}
		}
		assertEquals("ui.annotate", Floors.shortName("org.assay.ui.annotate.tests"));
		assertEquals("ui.annotate", Floors.shortName("org.assay.ui.annotate.window.tests"));
	}
}
