package org.assay.ui.session;

import java.nio.file.Path;

/** Where new cases are proposed, and where the sample case lives. */
public final class CasesFolder {
	/** System property that names another folder, for tests and managed machines. */
	public static final String PROPERTY = "assay.cases";

	private CasesFolder() {
	}

	/** The folder {@code Assay} in the analyst's home folder, unless the property names another one. */
	public static Path path() {
		String other = System.getProperty(PROPERTY, "");
		return other.isEmpty() ? Path.of(System.getProperty("user.home"), "Assay") : Path.of(other).toAbsolutePath();
	}
}
