import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what was made, or checks that it is there already. */
final class Made {
	private Made() {
	}

	/** @param arguments of the program; {@code --check} as the second one writes nothing and ends it with status 1 when the file differs */
	static void write(Path file, List<String> lines, String... arguments) throws IOException {
		if (arguments.length < 2 || !arguments[1].equals("--check")) {
			Files.writeString(file, String.join("\n", lines) + "\n");
		} else if (!Files.exists(file) || !Files.readAllLines(file).equals(lines)) {
			System.err.println(file + " is not what WordNet gives: run releng/thesaurus make");
			System.exit(1);
		}
	}
}
