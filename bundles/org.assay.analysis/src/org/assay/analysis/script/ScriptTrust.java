package org.assay.analysis.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Which scripts the analyst has agreed to, by their content; one file of the user holds it: a line for each with hash
 * and file name. A script whose source changes is another script.
 */
public final class ScriptTrust {
	private static final int HASH = 64;

	private final Path file;

	public ScriptTrust(Path file) {
		this.file = file;
	}

	/** What this user has agreed to: {@code assay.trusted}, otherwise {@code .assay/trusted-scripts} of the home folder. */
	public static ScriptTrust ofUser() {
		String given = System.getProperty("assay.trusted");
		return new ScriptTrust(given != null ? Path.of(given)
				: Path.of(System.getProperty("user.home"), ".assay", "trusted-scripts"));
	}

	public boolean has(Script script) throws IOException {
		return hashes().contains(script.sha256());
	}

	/** Remembers that the analyst agreed to this source. */
	public void agree(Script script) throws IOException {
		if (!has(script)) {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, script.sha256() + " " + script.fileName() + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
	}

	private Set<String> hashes() throws IOException {
		Set<String> hashes = new HashSet<>();
		if (Files.exists(file)) {
			for (String line : Files.readAllLines(file)) {
				hashes.add(line.length() < HASH ? line : line.substring(0, HASH));
			}
		}
		return hashes;
	}
}
