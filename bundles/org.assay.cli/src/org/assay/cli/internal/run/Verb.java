package org.assay.cli.internal.run;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all verbs have in common. */
public abstract class Verb implements Callable<Integer> {
	private final Console console;
	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Says how it goes.")
	private boolean help;

	protected Verb(Console console) {
		this.console = console;
	}

	protected Console console() {
		return console;
	}

	/**
	 * Does what the verb says.
	 *
	 * @return the exit status
	 * @throws VerbFailure         when it cannot
	 * @throws java.io.IOException when a file cannot be read or written
	 */
	@Override
	public abstract Integer call() throws Exception;
}
