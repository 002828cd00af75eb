package org.assay.cli;

import java.util.Map;
import org.assay.cli.internal.run.CommandLineTool;
import org.assay.cli.internal.run.Console;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Assay without a window: one verb, then the end. Gives the exit status. */
public class AssayApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Map<?, ?> arguments = context.getArguments();
		String[] line = arguments.get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given ? given
				: new String[0];
		context.applicationRunning();
		try (Console console = Console.ofProcess()) {
			return new CommandLineTool(console).run(line);
		}
	}

	@Override
	public void stop() {
		// a verb ends by itself; a process that is told to end leaves every case as it was last saved
	}
}
