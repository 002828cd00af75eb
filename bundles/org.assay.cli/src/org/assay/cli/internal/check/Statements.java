package org.assay.cli.internal.check;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Messages;
import org.assay.cli.internal.run.VerbFailure;
import picocli.CommandLine.Option;

/** The statements that are asked about, and which files each is asked of. */
final class Statements {
	@Option(names = { "-s",
			"--statement" }, paramLabel = "TEXT", description = "A statement to check; may be given several times.")
	private List<String> typed = new ArrayList<>();
	@Option(names = "--statements", paramLabel = "FILE", description = "Checks those in this file: lines of an id, a tab and the statement.")
	private String file;
	@Option(names = "--pairs", paramLabel = "FILE", description = "Asks each statement only of the files that this one pairs it with: lines of an id, a tab and a file, be it without its folder.")
	private String pairs;

	/** By id, in order; a statement typed on the command line is its own id. */
	Map<String, String> all(Console console) throws VerbFailure {
		Map<String, String> all = new LinkedHashMap<>();
		typed.forEach(t -> all.put(t, t));
		if (file != null) {
			for (String[] row : rows(file, console)) {
				all.put(row[0], row[1]);
			}
		}
		all.values().removeIf(String::isBlank);
		if (all.isEmpty()) {
			throw new VerbFailure(ExitStatus.USAGE, "What shall be checked? Give --statement or --statements.");
		}
		return all;
	}

	/** Which files a statement is asked of; null for all. */
	Map<String, Set<String>> paired(Console console) throws VerbFailure {
		if (pairs == null) {
			return null;
		}
		Map<String, Set<String>> paired = new HashMap<>();
		for (String[] row : rows(pairs, console)) {
			paired.computeIfAbsent(row[0], s -> new HashSet<>()).add(row[1]);
		}
		return paired;
	}

	private static List<String[]> rows(String file, Console console) throws VerbFailure {
		try {
			List<String[]> rows = new ArrayList<>();
			List<String> lines = Files.readAllLines(console.path(file));
			for (int i = 0; i < lines.size(); i++) {
				String[] row = lines.get(i).split("\t", 2);
				if (row.length == 2) {
					rows.add(row);
				} else if (!lines.get(i).isBlank()) {
					throw new VerbFailure(ExitStatus.USAGE, file + ", line " + (i + 1) + " has no tab.");
				}
			}
			return rows;
		} catch (MalformedInputException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE, file + " is not in UTF-8.");
		} catch (IOException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE, file + " could not be read: " + Messages.of(e));
		}
	}
}
