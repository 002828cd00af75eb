package org.assay.reading.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.reading.MentionType;
import org.assay.reading.tokens.Tokens;

/** The fullest name in one text for each shorter one: surnames, given names, abbreviations. */
final class Entities {

	private static final Map<String, String> SAME = Map.of("U.S.", "United States", "US", "United States", "USA",
			"United States", "U.S.A.", "United States", "America", "United States", "UK", "United Kingdom", "U.K.",
			"United Kingdom", "U.N.", "United Nations", "UN", "United Nations", "EU", "European Union");

	private static final Set<String> LEGAL_FORMS = Set.of("plc", "inc", "ltd", "llc", "llp", "gmbh", "corp", "nv");

	private final NameLists lists;
	private final Tokens tokens;
	private final Map<String, String> persons = new HashMap<>();
	private final Map<String, String> abbreviations = new HashMap<>();

	Entities(NameLists lists, Tokens tokens) {
		this.lists = lists;
		this.tokens = tokens;
	}

	/** Must be called for every name in order of position; the first full name with a surname keeps it. */
	void learn(Candidate name, MentionType type) {
		if (type == MentionType.person && name.size() > 1) {
			String full = name.text(tokens);
			persons.putIfAbsent(tokens.word(name.to() - 1), full);
			persons.putIfAbsent(surname(name), full);
			String first = tokens.word(name.from());
			if (lists.firstNames.contains(first)) {
				persons.putIfAbsent(first, full);
			}
		}
	}

	/** The last word with those that hyphens tie to it: "Al-Quill" of "Tom Al-Quill". */
	private String surname(Candidate name) {
		int from = name.to() - 1;
		while (from - 2 > name.from() && tokens.is(from - 1, "-")) {
			from -= 2;
		}
		return new Candidate(from, name.to(), "", false, true, name.label()).text(tokens);
	}

	/** The words that an abbreviation stands for; the first that the text gives keep it. */
	void learn(Shortening shortening) {
		abbreviations.putIfAbsent(shortening.letters(),
				tokens.words(shortening.from(), shortening.to()).replaceAll("\\s+", " "));
	}

	boolean isPartOfPerson(String name) {
		boolean oneWord = name.replace(" - ", "-").indexOf(' ') < 0;
		return oneWord && persons.containsKey(name);
	}

	/** A well-known place keeps its type even where a person bears the same name. */
	boolean isFirmPlace(String name) {
		String full = persons.getOrDefault(name, "");
		int space = full.indexOf(' ');
		boolean surname = full.endsWith(" " + name) && space > 0 && lists.firstNames.contains(full.substring(0, space));
		return lists.isPlace(name) && !surname;
	}

	/** The name of a company without the legal form at its end, "Norvik" for "Norvik plc"; the same where there is none. */
	static String withoutLegalForm(String name) {
		int blank = name.lastIndexOf(' ');
		boolean legal = blank > 0
				&& LEGAL_FORMS.contains(name.substring(blank + 1).toLowerCase(Locale.ROOT).replace(".", ""));
		return legal ? name.substring(0, blank).replaceAll("\\s*,$", "") : name;
	}

	String of(String name, MentionType type) {
		if (type == MentionType.person) {
			return persons.getOrDefault(name, name);
		}
		if (type == MentionType.organisation || type == MentionType.place) {
			String plain = type == MentionType.organisation ? withoutLegalForm(name) : name;
			return abbreviations.getOrDefault(plain, SAME.getOrDefault(plain.replace(". ", "."), plain));
		}
		return name;
	}
}
