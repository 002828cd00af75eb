package org.assay.cli;

/** Ids that {@code plugin.xml} of this bundle declares. */
public final class CliIds {
	/** The application behind the verbs; the start scripts name it. */
	public static final String APPLICATION = "org.assay.cli.application";

	private CliIds() {
	}
}
