package org.assay.cli.internal.run;

/** What the exit status of a verb means. Documented in docs/cli.md and in the help of every verb. */
public final class ExitStatus {
	/** Everything was done. */
	public static final int OK = 0;
	/** Some of what was given could not be done, or is not in order; the rest is done. Messages say which. */
	public static final int PARTLY = 1;
	/** The command line cannot be understood. Nothing was done. */
	public static final int USAGE = 2;
	/** The case, file or repository cannot be used. */
	public static final int UNUSABLE = 3;
	/** Another program holds the case. */
	public static final int LOCKED = 4;
	/** An analysis failed or was cancelled; the case is as it was before it. */
	public static final int ANALYSIS = 5;
	/** Assay itself failed. */
	public static final int INTERNAL = 70;

	private ExitStatus() {
	}
}
