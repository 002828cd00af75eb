package org.assay.house.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;

/** No file names a folder that exists on one machine only. */
final class MachinePathCheck implements Check {
	private static final Pattern MACHINE = Pattern.compile("(?<![\\w.*/-])/(work|root|tmp/h|tmp/hub(\\.git)?)/[\\w.-]*"
			+ "|(?<![\\w.*/-])/home/[a-z]\\w*/\\S*|(?<!\\w)\\.[l]ibrary\\b|\\b[A-Z]:\\\\+Users\\\\+\\w+");
	private static final int LARGE = 4_000_000;

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		for (String path : tracked(project.root())) {
			Path file = project.root().resolve(path);
			int number = 0;
			for (String line : lines(file)) {
				number++;
				Matcher found = MACHINE.matcher(line);
				if (found.find()) {
					problems.add(new Problem(path, number,
							found.group() + " is there on one machine only: write a path relative to the project"));
				}
			}
		}
		return problems;
	}

	/** The files that git tracks or would take in; without git, all but what is built. */
	private static List<String> tracked(Path root) {
		if (!Files.exists(root.resolve(".git"))) {
			return walked(root);
		}
		try {
			Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
					.directory(root.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			try (InputStream out = git.getInputStream()) {
				String names = new String(out.readAllBytes(), StandardCharsets.UTF_8);
				if (git.waitFor() == 0) {
					return Stream.of(names.split("\0")).filter(n -> Files.isRegularFile(root.resolve(n))).toList();
				}
			}
			return walked(root);
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot run git in " + root + ": is it installed?", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while git listed the files", e);
		}
	}

	private static List<String> walked(Path root) {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile).map(f -> root.relativize(f).toString().replace('\\', '/'))
					.filter(f -> !f.matches("(.*/)?(target|\\.git|\\.settings)/.*|bundles/[^/]+/bin/.*|build/.*"))
					.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot list " + root, e);
		}
	}

	/** The lines of a text file; none when the bytes are no UTF-8 text. */
	private static List<String> lines(Path file) {
		try {
			if (Files.size(file) > LARGE) {
				return List.of();
			}
			byte[] bytes = Files.readAllBytes(file);
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().lines().toList();
		} catch (CharacterCodingException binary) {
			return List.of();
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read " + file, e);
		}
	}
}
