package org.assay.analysis.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assay.analysis.Declaration;
import org.assay.text.Sha256;

/**
 * A script as it stands in its file. Making one runs nothing of it.
 *
 * @param file        where it stands
 * @param text        its source
 * @param declaration what its header says of it as an analysis
 * @param grants      what its header asks for
 */
public record Script(Path file, String text, Declaration declaration, Set<Grant> grants) {
	/** Scripts that are longer are refused. */
	public static final int LENGTH = 100_000;

	public Script {
		grants = Set.copyOf(grants);
	}

	/**
	 * @throws IOException     when the file cannot be read
	 * @throws ScriptException when it is too long or its header is wrong
	 */
	public static Script read(Path file) throws IOException, ScriptException {
		if (Files.size(file) > LENGTH) {
			throw new ScriptException(file.getFileName() + " is no script: it is longer than " + LENGTH + " bytes.", 0);
		}
		return of(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
	}

	/** The script that the file will hold. */
	public static Script of(Path file, String text) throws ScriptException {
		return new ScriptHeader(file).read(text);
	}

	/** SHA-256 of the source, in lower-case hexadecimal digits: what the analyst agrees to. */
	public String sha256() {
		return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
	}

	public String fileName() {
		return file.getFileName().toString();
	}
}
