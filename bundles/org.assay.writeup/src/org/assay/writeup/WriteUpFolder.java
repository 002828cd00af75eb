package org.assay.writeup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The write-ups of a case: all files in Markdown in its folder {@code write-ups}, whoever put them there.
 *
 * @param folder which need not be there yet
 */
public record WriteUpFolder(Path folder) {
	private static final int LONGEST = 80;
	/** What some file system does not take in a name, or takes for something else. */
	private static final Pattern BAD = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|^\\.|\\.$"
			+ "|^(?i:con|prn|aux|nul|com\\d|lpt\\d)$");

	/** Why a write-up cannot have a name. */
	public enum NameProblem {
		/** There is none. */
		blank,
		/** It is too long, or not every file system takes it. */
		bad,
		/** Another write-up has it. */
		taken
	}

	/** @param caseFolder folder of a case */
	public static WriteUpFolder ofCase(Path caseFolder) {
		return new WriteUpFolder(caseFolder.resolve("write-ups"));
	}

	/** All that are there, by name. */
	public List<WriteUpFile> files() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(WriteUpFolder::isWriteUp).sorted().map(WriteUpFile::new).toList();
		}
	}

	private static boolean isWriteUp(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(WriteUpFile.ENDING) && !name.startsWith(".") && Files.isRegularFile(file);
	}

	/** The write-up with a name, whether it is there or not. */
	public WriteUpFile file(String name) {
		return new WriteUpFile(folder.resolve(name.strip() + WriteUpFile.ENDING));
	}

	/** Why a new write-up cannot have the name. */
	public Optional<NameProblem> problem(String name) {
		String plain = name.strip();
		if (plain.isEmpty()) {
			return Optional.of(NameProblem.blank);
		}
		if (plain.length() > LONGEST || BAD.matcher(plain).find()) {
			return Optional.of(NameProblem.bad);
		}
		return Files.exists(file(plain).path()) ? Optional.of(NameProblem.taken) : Optional.empty();
	}

	/**
	 * Begins a write-up.
	 *
	 * @throws FileAlreadyExistsException when there is one of this name
	 */
	public WriteUpFile create(String name, String text) throws IOException {
		WriteUpFile file = file(name);
		Files.createDirectories(folder);
		Files.writeString(file.path(), text, StandardOpenOption.CREATE_NEW);
		return file;
	}

	/**
	 * Gives a write-up another name.
	 *
	 * @throws FileAlreadyExistsException when another one has it
	 */
	public WriteUpFile rename(WriteUpFile file, String name) throws IOException {
		WriteUpFile renamed = file(name);
		Files.move(file.path(), renamed.path());
		return renamed;
	}
}
