package org.assay.reading.names;

import java.util.HashMap;
import java.util.Map;
import org.assay.reading.MentionType;
import org.assay.reading.tokens.Tokens;

/** The fullest name in one text for each shorter one: surnames, given names, abbreviations. */
final class Entities {

	private static final Map<String, String> SAME = Map.of("U.S.", "United States", "US", "United States", "USA",
			"United States", "U.S.A.", "United States", "America", "United States", "UK", "United Kingdom", "U.K.",
			"United Kingdom", "U.N.", "United Nations", "UN", "United Nations", "EU", "European Union");

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
			String first = tokens.word(name.from());
			if (lists.firstNames.contains(first)) {
				persons.putIfAbsent(first, full);
			}
		}
		boolean bracket = tokens.is(name.from() - 1, "(") && tokens.is(name.to(), ")") && name.size() == 1;
		if (bracket && tokens.isAllCapitals(name.from())) {
			expansion(name.from() - 1, tokens.word(name.from()));
		}
	}

	/** "World Health Organization (WHO)": the words before the bracket whose first letters spell it. */
	private void expansion(int bracket, String letters) {
		int from = bracket;
		int left = letters.length();
		while (from > 0 && left > 0 && bracket - from < 12) {
			from--;
			if (tokens.isCapitalised(from)) {
				left--;
				if (tokens.word(from).charAt(0) != letters.charAt(left)) {
					return;
				}
			}
		}
		if (left == 0) {
			abbreviations.putIfAbsent(letters, tokens.words(from, bracket).replaceAll("\\s+", " "));
		}
	}

	boolean isPartOfPerson(String name) {
		return name.indexOf(' ') < 0 && persons.containsKey(name);
	}

	/** A well-known place keeps its type even where a person bears the same name. */
	boolean isFirmPlace(String name) {
		String full = persons.getOrDefault(name, "");
		int space = full.indexOf(' ');
		boolean surname = full.endsWith(" " + name) && space > 0 && lists.firstNames.contains(full.substring(0, space));
		return lists.isPlace(name) && !surname;
	}

	String of(String name, MentionType type) {
		if (type == MentionType.person) {
			return persons.getOrDefault(name, name);
		}
		if (type == MentionType.organisation || type == MentionType.place) {
			return abbreviations.getOrDefault(name, SAME.getOrDefault(name, name));
		}
		return name;
	}
}
