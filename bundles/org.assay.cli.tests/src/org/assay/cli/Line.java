package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assay.cli.internal.run.CommandLineTool;
import org.assay.cli.internal.run.Console;

/** What one command line gave. */
record Line(int status, String out, String err) {

	/** Runs a command line in a folder, as the start script would. */
	static Line run(Path folder, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status;
		try (Console console = new Console(folder, new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, false, StandardCharsets.UTF_8))) {
			status = new CommandLineTool(console).run(arguments);
		}
		return new Line(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** This line, which must have ended with that status. */
	Line with(int expected) {
		assertEquals(expected, status, () -> out + err);
		return this;
	}

	List<String> lines() {
		return out.lines().toList();
	}
}
