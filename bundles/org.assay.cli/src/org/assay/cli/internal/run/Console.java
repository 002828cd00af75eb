package org.assay.cli.internal.run;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where the caller stands, and what the caller reads.
 *
 * @param folder that relative paths start from
 * @param out    results, UTF-8, lines end in LF
 * @param err    messages
 */
public record Console(Path folder, PrintStream out, PrintStream err) implements AutoCloseable {
	private static final int BUFFER = 1 << 16;

	/** The console of this process; the start script says in {@code assay.cwd} where it was called. */
	public static Console ofProcess() {
		String folder = System.getProperty("assay.cwd", "");
		return new Console(Path.of(folder.isEmpty() ? System.getProperty("user.dir") : folder).toAbsolutePath(),
				new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER), false,
						StandardCharsets.UTF_8),
				new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
	}

	/** @throws VerbFailure when the name cannot be one of a file */
	public Path path(String name) throws VerbFailure {
		try {
			return folder.resolve(name).normalize();
		} catch (InvalidPathException e) {
			throw new VerbFailure(ExitStatus.USAGE,
					"'" + name + "' cannot be the name of a file: " + e.getReason() + ".");
		}
	}

	/** Writes a line to the results. */
	public void line(String text) {
		out.print(text);
		out.print('\n');
	}

	/** Writes a line to the messages. */
	public void message(String text) {
		err.print(text);
		err.print('\n');
	}

	@Override
	public void close() {
		out.flush();
		err.flush();
	}
}
