package org.assay.analysis.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder with scripts: {@code scripts} of a case, or the user's own.
 *
 * @param folder  may be missing
 * @param trusted whether what stands there is the user's own, so that nobody has to agree to it
 */
public record ScriptFolder(Path folder, boolean trusted) {

	/** That of a case, which may have come from anywhere. */
	public static ScriptFolder ofCase(Path caseFolder) {
		return new ScriptFolder(caseFolder.resolve("scripts"), false);
	}

	/** The user's: {@code assay.scripts}, otherwise {@code .assay/scripts} of the home folder. */
	public static ScriptFolder ofUser() {
		String given = System.getProperty("assay.scripts");
		return new ScriptFolder(given != null ? Path.of(given)
				: Path.of(System.getProperty("user.home"), ".assay", "scripts"), true);
	}

	/** Files whose names end as the languages say, by name. */
	public List<Path> files(Set<String> endings) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(f -> endings.contains(ending(f)) && Files.isRegularFile(f)).sorted().toList();
		}
	}

	/** Whether a script is the user's own: it stands in the user's folder, and not within the case as well. */
	public static boolean isUsers(Path caseFolder, Path file) throws IOException {
		return isIn(ofUser().folder(), file) && !isIn(caseFolder, file);
	}

	/** Both as it is written and where links lead: neither way makes a script of a case one's own. */
	public static boolean isIn(Path folder, Path file) throws IOException {
		Path written = file.toAbsolutePath().normalize();
		return Files.isDirectory(folder) && (written.startsWith(folder.toAbsolutePath().normalize())
				|| file.toRealPath().startsWith(folder.toRealPath()));
	}

	/** The part of a file's name after its last dot. */
	public static String ending(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
