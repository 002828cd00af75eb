package org.assay.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.core.runtime.RegistryFactory;

/** For tests of what plug-ins contribute. */
final class OnPlatform {
	private OnPlatform() {
	}

	/** Skips the test where no plug-ins are. */
	static void only() {
		assumeTrue(RegistryFactory.getRegistry() != null, "what plug-ins contribute is there only with OSGi");
	}
}
