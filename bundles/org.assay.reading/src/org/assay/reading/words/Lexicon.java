package org.assay.reading.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word lists that ship with this package. A file holds sections {@code [name]}; a line of a section holds entries
 * separated by a comma, or, for a table, cells separated by {@code |}. {@code #} begins a comment.
 */
public final class Lexicon {

	private final Map<String, List<String>> sections;

	private Lexicon(Map<String, List<String>> sections) {
		this.sections = sections;
	}

	/** @throws UncheckedIOException when a list is missing from this build */
	public static Lexicon load(String... files) {
		return load(Lexicon.class, files);
	}

	/**
	 * @param owner a class of the package that the lists ship with
	 * @throws UncheckedIOException when a list is missing from this build
	 */
	public static Lexicon load(Class<?> owner, String... files) {
		Map<String, List<String>> sections = new LinkedHashMap<>();
		for (String file : files) {
			read(owner, file, sections);
		}
		return new Lexicon(sections);
	}

	private static void read(Class<?> owner, String file, Map<String, List<String>> sections) {
		try (InputStream in = owner.getResourceAsStream(file)) {
			if (in == null) {
				throw new IOException("Word list " + file + " is missing from this build; install Assay again");
			}
			BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			List<String> section = new ArrayList<>();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String bare = line.strip();
				if (bare.startsWith("[") && bare.endsWith("]")) {
					section = sections.computeIfAbsent(bare.substring(1, bare.length() - 1), n -> new ArrayList<>());
				} else if (!bare.isEmpty() && !bare.startsWith("#")) {
					section.add(bare);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The names of the sections, in the order of the files. */
	public Set<String> sections() {
		return Collections.unmodifiableSet(sections.keySet());
	}

	/** The entries of a section, in the order of the file. */
	public Set<String> words(String section) {
		Set<String> words = new LinkedHashSet<>();
		for (String line : lines(section)) {
			for (String word : line.split(",")) {
				if (!word.isBlank()) {
					words.add(word.strip());
				}
			}
		}
		return words;
	}

	/** The rows of a section, each a list of stripped cells. */
	public List<List<String>> rows(String section) {
		return lines(section).stream().map(line -> List.of(line.split("\\|")).stream().map(String::strip).toList())
				.toList();
	}

	private List<String> lines(String section) {
		List<String> lines = sections.get(section);
		if (lines == null) {
			throw new IllegalArgumentException("no word list section " + section);
		}
		return lines;
	}
}
