package org.assay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assay.text.Sha256;

/**
 * Where indexes are kept: with the user, not with the case, because an index can be made anew at any time and has no
 * place among files that people read and merge. Each case has a folder of its own there.
 */
public final class IndexFolder {
	/** System property with another folder for all indexes. */
	public static final String PROPERTY = "assay.index";
	/** Says in a folder which case it belongs to. */
	private static final String OWNER = "case.txt";
	private static final int DIGITS = 24;
	private final Path root;

	/** @param root made when it is not there */
	public IndexFolder(Path root) {
		this.root = root;
	}

	/** That of the user: {@code .assay/index} in the home folder, unless {@value #PROPERTY} says otherwise. */
	public static IndexFolder ofUser() {
		String other = System.getProperty(PROPERTY, "");
		return new IndexFolder(other.isBlank() ? Path.of(System.getProperty("user.home"), ".assay", "index")
				: Path.of(other));
	}

	/** The folder for the index of the case in a folder, made when it is not there. */
	Path of(Path caseFolder) throws IOException {
		String owner = caseFolder.toRealPath().toString();
		Path folder = root.resolve(Sha256.hex(owner.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS));
		if (!Files.exists(folder.resolve(OWNER))) {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve(OWNER), owner);
		}
		return folder;
	}

	/** Removes the indexes of cases that are not there any more. */
	void tidy() throws IOException {
		if (!Files.isDirectory(root)) {
			return;
		}
		try (Stream<Path> folders = Files.list(root)) {
			for (Path folder : folders.toList()) {
				Path owner = folder.resolve(OWNER);
				if (Files.isRegularFile(owner) && !Files.isDirectory(Path.of(Files.readString(owner)))) {
					delete(folder);
				}
			}
		}
	}

	/** Deletes a folder with all that is in it. */
	static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepestFirst) {
				Files.deleteIfExists(path);
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
