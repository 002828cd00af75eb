package org.assay.cli.internal.run;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Which Assay this is. */
final class Version {
	private Version() {
	}

	/** Such as {@code assay 0.1.0.202611221019 (Java 25)}. */
	static String line() {
		Bundle bundle = FrameworkUtil.getBundle(Version.class);
		return "assay " + (bundle == null ? "unbuilt" : bundle.getVersion()) + " (Java " + Runtime.version().feature()
				+ ")";
	}
}
