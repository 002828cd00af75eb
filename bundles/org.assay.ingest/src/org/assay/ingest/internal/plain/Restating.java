package org.assay.ingest.internal.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a list that restates the body from one that adds to it, by how many of its words the body has. */
public final class Restating {
	private static final Set<String> EMPTY = Set.of("the", "and", "that", "this", "with", "from", "for", "are", "was",
			"were",
			"has", "have", "had", "its", "his", "her", "their", "will", "would", "could", "can", "into", "over", "amid",
			"than",
			"but", "not", "who", "which", "while", "also", "been", "being", "after", "before", "they", "them", "said",
			"says");
	private static final int STEM = 5;

	private final Set<String> body = new HashSet<>();

	public Restating(List<String> paragraphs) {
		paragraphs.forEach(p -> body.addAll(stems(p)));
	}

	/** The share of the words of content that the body has too, 0 to 1. */
	public double share(List<String> items) {
		Set<String> words = new HashSet<>();
		items.forEach(i -> words.addAll(stems(i)));
		return words.isEmpty() ? 0 : words.stream().filter(body::contains).count() / (double) words.size();
	}

	/** Words of content, cut to their first letters so that offers, offer and offered are one. */
	private static Set<String> stems(String words) {
		Set<String> stems = new HashSet<>();
		for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
			if (word.length() > 2 && !EMPTY.contains(word) || !word.isEmpty() && Character.isDigit(word.charAt(0))) {
				stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
			}
		}
		return stems;
	}
}
