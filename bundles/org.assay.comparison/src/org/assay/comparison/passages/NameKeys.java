package org.assay.comparison.passages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.comparison.words.Vocabulary;
import org.assay.reading.Mention;
import org.assay.reading.MentionType;
import org.assay.reading.words.Lexicon;

/** Keys under which the names of one party meet across documents: a person's last name, a country for its people. */
final class NameKeys {
	private final Map<String, String> countries = new HashMap<>();

	NameKeys() {
		Lexicon places = Lexicon.load("places.txt");
		for (List<String> row : places.rows("country")) {
			put(row.getFirst(), row.getFirst());
			for (String people : row.size() < 2 ? new String[0] : row.get(1).split(",")) {
				put(people, row.getFirst());
			}
		}
		for (List<String> row : Lexicon.load(Vocabulary.class, "seats.txt").rows("seat")) {
			put(row.getFirst(), row.getFirst());
			for (String seat : row.get(1).split(",")) {
				put(seat, row.getFirst());
			}
		}
	}

	private void put(String name, String country) {
		countries.put(normal(name), normal(country));
	}

	/** The key of a name that stands in a text. */
	String of(Mention mention) {
		return of(mention.entity().isBlank() ? "?" : mention.entity(), mention.type() == MentionType.person);
	}

	/** The key of whoever a name stands for. */
	String of(String name, boolean person) {
		String normal = normal(name);
		String country = countries.get(normal);
		if (country != null) {
			return country;
		}
		return person ? normal.substring(normal.lastIndexOf(' ') + 1) : normal;
	}

	/** The country that a name stands for. */
	Optional<String> country(String name) {
		return Optional.ofNullable(countries.get(normal(name)));
	}

	private static String normal(String name) {
		String plain = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("'s$|^the ", "");
		return plain.replaceAll("\\s+", " ");
	}
}
