package org.assay.reading.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.reading.words.Lexicon;

/** What is known about names before the text is read. Immutable. */
public final class NameLists {

	private static final Set<String> STATES = Set.of("Republic", "Kingdom", "State", "Sultanate", "Emirate",
			"Principality", "City", "Commonwealth", "Federation", "Province", "Territory", "Isle", "Island");

	final Set<String> firstNames;
	final Set<String> titles;
	final Set<String> roles;
	final Set<String> organisationTails;
	final Set<String> organisationHeads;
	final Set<String> organisations;
	final Set<String> otherTails;
	final Set<String> placeNouns;
	final Set<String> organisationNouns;
	private final Set<String> bodies;
	final Set<String> placeTails;
	final Set<String> placeHeads;
	final Set<String> notNames;
	final Set<String> particles;
	final Set<String> joiners;
	final Set<String> speakingPlaces;
	private final Set<String> places = new HashSet<>();
	private final Set<String> peoples = new HashSet<>();
	private final Map<String, String> countryOf = new HashMap<>();

	public NameLists(Lexicon lexicon) {
		firstNames = lexicon.words("first-name");
		titles = lexicon.words("title");
		roles = lexicon.words("role");
		organisationTails = lexicon.words("organisation-tail");
		organisationHeads = lexicon.words("organisation-head");
		organisations = lexicon.words("organisation");
		otherTails = lexicon.words("other-tail");
		placeNouns = lexicon.words("place-noun");
		organisationNouns = lexicon.words("organisation-noun");
		bodies = lexicon.words("body-noun");
		placeTails = lexicon.words("place-tail");
		placeHeads = lexicon.words("place-head");
		notNames = lexicon.words("not-a-name");
		particles = lexicon.words("particle");
		joiners = lexicon.words("joiner");
		speakingPlaces = lexicon.words("speaking-place");
		peoples.addAll(lexicon.words("people"));
		for (List<String> row : lexicon.rows("country")) {
			places.add(row.get(0));
			if (row.size() > 1) {
				for (String people : row.get(1).split(",")) {
					if (!people.isBlank()) {
						peoples.add(people.strip());
						countryOf.put(people.strip(), row.get(0));
					}
				}
			}
		}
		for (String code : Locale.getISOCountries()) {
			places.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).replace('’', '\''));
		}
		places.addAll(lexicon.words("region"));
		places.addAll(lexicon.words("us-state"));
		places.addAll(lexicon.words("city"));
	}

	public boolean isPlace(String name) {
		return isIn(places, name) || isStateOf(name);
	}

	/** "Republic of Norway", "Federal Republic of Norway" */
	private boolean isStateOf(String name) {
		int of = name.indexOf(" of ");
		if (of < 0) {
			return false;
		}
		String rest = name.substring(of + 4);
		return isState(name.substring(name.lastIndexOf(' ', of - 1) + 1, of))
				&& isIn(places, rest.startsWith("the ") ? rest.substring(4) : rest);
	}

	/** Whether "of" and a place behind the word make the full name of that place. */
	boolean isState(String word) {
		return STATES.contains(word);
	}

	/** Also in capitals throughout ("OSLO"), or with a blank within initials ("U. S."). */
	private static boolean isIn(Set<String> words, String name) {
		return words.contains(name) || name.contains(". ") && words.contains(name.replace(". ", "."))
				|| isShouted(name) && words.contains(quietly(name));
	}

	/** "Port Louis" of "PORT LOUIS". */
	private static String quietly(String name) {
		StringBuilder quiet = new StringBuilder(name.toLowerCase(Locale.ROOT));
		for (int i = 0; i < quiet.length(); i++) {
			if (i == 0 || quiet.charAt(i - 1) == ' ' || quiet.charAt(i - 1) == '-') {
				quiet.setCharAt(i, name.charAt(i));
			}
		}
		return quiet.toString();
	}

	private static boolean isShouted(String name) {
		return name.length() > 4 && name.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ' || c == '-');
	}

	/** Whether the word, in small letters, is a noun for a body: "company". */
	boolean isBody(String noun) {
		return bodies.contains(noun);
	}

	/** Whether the word names a people, a faith or a political group, or is its adjective. */
	public boolean isPeople(String name) {
		return isIn(peoples, name);
	}

	/** The country a people's name or adjective belongs to; empty when none. */
	public String countryOf(String people) {
		return countryOf.getOrDefault(people, "");
	}

	/** Whether a place's name also stands for the government that sits there. */
	public boolean speaks(String place) {
		return speakingPlaces.contains(place);
	}

	/** Whether the words are known as a name of any kind. */
	boolean isListed(String name) {
		return places.contains(name) || peoples.contains(name) || organisations.contains(name);
	}

	public boolean isTitle(String word) {
		return titles.contains(word);
	}

	public boolean isRole(String lower) {
		return roles.contains(lower);
	}
}
