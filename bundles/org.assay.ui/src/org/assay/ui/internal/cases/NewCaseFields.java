package org.assay.ui.internal.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What must be right about the name and folder of a new case. Pure, but for a look at the disk. */
record NewCaseFields(String name, String folder) {

	/** The folder that is proposed for a name, below {@code parent}; one that does not exist yet. */
	static Path proposed(Path parent, String name) {
		String safe = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").replaceAll("[. ]+$", "");
		String base = safe.isEmpty() || safe.startsWith(".") ? Messages.NewCase_folder : safe;
		Path folder = parent.resolve(base);
		for (int i = 2; Files.exists(folder); i++) {
			folder = parent.resolve(base + " " + i);
		}
		return folder;
	}

	/** What is wrong, in words; nothing when the case can be created. */
	Optional<String> problem() {
		if (name.isBlank()) {
			return Optional.of(Messages.NewCase_noName);
		}
		if (folder.isBlank()) {
			return Optional.of(Messages.NewCase_noFolder);
		}
		try {
			Path path = Path.of(folder.strip());
			if (!path.isAbsolute()) {
				return Optional.of(Messages.NewCase_notWhole);
			}
			return Files.exists(path) && !isEmptyFolder(path) ? Optional.of(NLS.bind(Messages.NewCase_taken, path))
					: Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.of(NLS.bind(Messages.NewCase_badFolder, e.getReason()));
		} catch (IOException e) {
			return Optional.of(NLS.bind(Messages.NewCase_badFolder, e.getMessage()));
		}
	}

	private static boolean isEmptyFolder(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return false;
		}
		try (Stream<Path> content = Files.list(path)) {
			return content.findAny().isEmpty();
		}
	}
}
