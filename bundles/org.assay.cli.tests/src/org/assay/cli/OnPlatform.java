package org.assay.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.core.runtime.RegistryFactory;

/** For tests of what only bundles have: a version, a place among the installed. */
final class OnPlatform {
	private OnPlatform() {
	}

	/** Skips the test where jars are only jars. */
	static void only() {
		assumeTrue(RegistryFactory.getRegistry() != null, "this needs OSGi");
	}
}
