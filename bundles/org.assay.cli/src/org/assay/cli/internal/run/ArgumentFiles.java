package org.assay.cli.internal.run;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a file in the place of {@code @FILE}: one argument a line, UTF-8, empty lines left out. {@code @@x}
 * stands for the argument {@code @x}.
 */
final class ArgumentFiles {
	private ArgumentFiles() {
	}

	static List<String> expand(String[] arguments, Console console) throws VerbFailure {
		List<String> expanded = new ArrayList<>();
		for (String argument : arguments) {
			if (argument.startsWith("@@")) {
				expanded.add(argument.substring(1));
			} else if (argument.length() > 1 && argument.startsWith("@")) {
				expanded.addAll(lines(argument.substring(1), console));
			} else {
				expanded.add(argument);
			}
		}
		return expanded;
	}

	private static List<String> lines(String file, Console console) throws VerbFailure {
		try {
			return Files.readAllLines(console.path(file)).stream().filter(l -> !l.isBlank()).toList();
		} catch (MalformedInputException e) {
			throw new VerbFailure(ExitStatus.USAGE, "The list of arguments " + file + " is not in UTF-8.");
		} catch (IOException e) {
			throw new VerbFailure(ExitStatus.USAGE, "The list of arguments cannot be read: " + Messages.of(e)
					+ " An argument that begins with @ is written @@.");
		}
	}
}
