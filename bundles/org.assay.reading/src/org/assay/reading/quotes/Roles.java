package org.assay.reading.quotes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.reading.names.Name;
import org.assay.reading.names.NameLists;
import org.assay.reading.names.Names;
import org.assay.reading.tokens.Tokens;

/** Who holds which office in this text: "Ukrainian President X" makes X "the Ukrainian president" later on. */
final class Roles {

	private final NameLists lists;
	private final Tokens tokens;
	private final Names names;
	private final Map<String, String> countryOfPerson = new HashMap<>();

	Roles(Names names, NameLists lists, Tokens tokens) {
		this.lists = lists;
		this.tokens = tokens;
		this.names = names;
		for (Name name : names.all()) {
			if (name.isPerson() && !name.title().isEmpty()) {
				int before = name.from() - name.title().split("[ -]").length - 1;
				String country = country(before);
				if (!country.isEmpty()) {
					countryOfPerson.putIfAbsent(name.entity(), country);
				}
			}
		}
	}

	/** The country that a people's name, a country's name or its possessive at the token stands for. */
	private String country(int token) {
		int at = tokens.is(token, "'s") ? token - 1 : token;
		String word = tokens.word(at);
		String country = lists.countryOf(word);
		if (country.isEmpty() && lists.isPlace(word)) {
			country = word;
		}
		return switch (country) {
		case "U.S.", "US", "USA", "America", "U.S.A." -> "United States";
		default -> country;
		};
	}

	boolean speaks(String place) {
		return lists.speaks(place);
	}

	/** Whether the phrase ends in a role in small letters: "the U.S. president". */
	boolean isRole(Range source) {
		int last = source.to() - 1;
		return !tokens.isCapitalised(last) && lists.isRole(tokens.lower(last));
	}

	/** The person before the phrase whose title is the role it names; the country must not speak against it. */
	Optional<Name> holder(int from, int to) {
		String role = "";
		String country = "";
		for (int i = from; i < Math.min(to, from + 5); i++) {
			if (lists.isRole(tokens.lower(i)) && tokens.isWord(i)) {
				role = tokens.lower(i);
			}
			String here = country(i);
			country = here.isEmpty() ? country : here;
		}
		boolean definite = tokens.in(from, "the", "his", "her") || !country.isEmpty();
		if (role.isEmpty() || !definite) {
			return Optional.empty();
		}
		int index = names.firstFrom(from) - 1;
		Optional<Name> fallback = Optional.empty();
		for (int k = index; k >= 0 && k > index - 200; k--) {
			Name name = names.all().get(k);
			if (!name.isPerson() || !holds(name, role)) {
				continue;
			}
			String held = countryOfPerson.getOrDefault(name.entity(), "");
			if (country.isEmpty() || held.equals(country)) {
				return Optional.of(name);
			}
			if (held.isEmpty() && fallback.isEmpty()) {
				fallback = Optional.of(name);
			}
		}
		return fallback;
	}

	private static boolean holds(Name name, String role) {
		String title = name.title().toLowerCase(Locale.ROOT);
		boolean leads = role.equals("leader") && (title.endsWith("president") || title.endsWith("minister")
				|| title.endsWith("chancellor") || title.endsWith("premier") || title.endsWith("king"));
		return leads || !title.isEmpty() && title.endsWith(role);
	}
}
