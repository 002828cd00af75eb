package org.assay.comparison.pairs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.Relation;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Reader;
import org.assay.reading.ReadingInput;
import org.assay.text.Span;

/**
 * Two short invented reports and what a careful reader finds in them.
 *
 * @param line   where the pair begins in the file, from 1
 * @param title  the type, or "not ..." for a near-miss
 * @param finds  what must be found
 * @param also   types that are right too
 * @param never  types that must not be found
 */
public record Pair(int line, String title, List<Report> reports, List<Expected> finds, List<Relation> also,
		List<Relation> never) {

	/** @param published ISO day, or empty */
	public record Report(String id, String published, String text) {
		/** As comparison sees it. */
		public ComparedDocument read(Reader reader) {
			Optional<LocalDate> day = published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
			return new ComparedDocument(id, text, "", published, List.of(), List.of(),
					reader.read(new ReadingInput(text, day, "", List.of()), () -> false));
		}
	}

	/** A relation and words that its sides must touch; the second may be absent when one is silent. */
	public record Expected(Relation relation, String a, Optional<String> b) {
		boolean isMetBy(TypedRelation found, List<Report> reports) {
			if (found.relation() != relation) {
				return false;
			}
			if (b.isEmpty()) {
				return found.b().isEmpty() && touches(found.a(), a, reports);
			}
			return found.b().isPresent()
					&& (touches(found.a(), a, reports) && touches(found.b().get(), b.get(), reports)
							|| touches(found.a(), b.get(), reports) && touches(found.b().get(), a, reports));
		}

		private static boolean touches(Side side, String words, List<Report> reports) {
			String text = reports.stream().filter(r -> r.id().equals(side.documentId())).findFirst().orElseThrow()
					.text();
			for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
				if (side.span().overlaps(new Span(at, at + words.length()))) {
					return true;
				}
			}
			return false;
		}
	}

	/** Those of the file, in order. */
	public static List<Pair> all() throws IOException {
		List<Pair> pairs = new ArrayList<>();
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(Pair.class.getResourceAsStream("pairs.txt"), StandardCharsets.UTF_8))) {
			int number = 0;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				number++;
				if (line.startsWith("== ")) {
					pairs.add(new Pair(number, line.substring(3), new ArrayList<>(), new ArrayList<>(),
							new ArrayList<>(), new ArrayList<>()));
				} else if (!line.isBlank() && !line.startsWith("#")) {
					pairs.getLast().take(line);
				}
			}
		}
		return pairs;
	}

	private void take(String line) {
		int colon = line.indexOf(": ");
		String key = line.substring(0, colon);
		String value = line.substring(colon + 2).strip();
		switch (key) {
		case "finds" -> finds.add(expected(value));
		case "also" -> also.add(relation(value));
		case "never" -> never.add(relation(value));
		default -> reports.add(new Report(key.substring(0, 1), key.contains("@") ? key.substring(2) : "", value));
		}
	}

	private static Expected expected(String value) {
		String[] parts = value.split(" \\| ");
		return new Expected(relation(parts[0]), parts[1], parts.length > 2 ? Optional.of(parts[2]) : Optional.empty());
	}

	private static Relation relation(String words) {
		for (Relation relation : Relation.values()) {
			if (relation.words().equals(words)) {
				return relation;
			}
		}
		throw new IllegalArgumentException("no relation " + words);
	}
}
