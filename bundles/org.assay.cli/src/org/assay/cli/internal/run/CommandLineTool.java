package org.assay.cli.internal.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Understands a command line and runs its verb. */
public final class CommandLineTool {
	private final Console console;

	public CommandLineTool(Console console) {
		this.console = console;
	}

	/** @return the exit status; see {@link ExitStatus} */
	public int run(String... arguments) {
		try {
			if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
				console.line(Version.line());
				return ExitStatus.OK;
			}
			return execute(ArgumentFiles.expand(arguments, console));
		} catch (VerbFailure e) {
			console.message("assay: " + e.getMessage());
			return e.status();
		}
	}

	private int execute(List<String> arguments) {
		Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
		CommandLine line = new CommandLine(new AssayCommand(), new VerbFactory(console));
		line.setExpandAtFiles(false).setOut(writer(console.out())).setErr(writer(console.err()));
		line.setUsageHelpAutoWidth(false).setUsageHelpLongOptionsMaxWidth(30);
		line.setParameterExceptionHandler(this::usage).setExecutionExceptionHandler(this::failure);
		return line.execute(arguments.toArray(String[]::new));
	}

	/** Says what is wrong with the command line, and where the help is. */
	private int usage(ParameterException e, String[] arguments) {
		String verb = e.getCommandLine().getCommandSpec().qualifiedName();
		console.message("assay: " + e.getMessage());
		if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
			console.message("Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?");
		}
		console.message("'" + verb + " --help' says how it goes.");
		return ExitStatus.USAGE;
	}

	private int failure(Exception e, CommandLine line, ParseResult parsed) {
		if (e instanceof VerbFailure failure) {
			console.message("assay: " + failure.getMessage());
			return failure.status();
		}
		if (e instanceof IOException) {
			console.message("assay: " + Messages.of(e));
			return ExitStatus.UNUSABLE;
		}
		console.message("assay: " + line.getCommandName() + " failed, which it should not: " + e
				+ at(e).map(place -> " (" + place + ")").orElse("") + ". Please report it.");
		return ExitStatus.INTERNAL;
	}

	private static Optional<String> at(Exception e) {
		return Arrays.stream(e.getStackTrace()).filter(f -> f.getClassName().startsWith("org.assay."))
				.findFirst().map(f -> f.getFileName() + ":" + f.getLineNumber());
	}

	private static PrintWriter writer(PrintStream stream) {
		return new PrintWriter(stream, true, StandardCharsets.UTF_8);
	}
}
