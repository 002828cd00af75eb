package org.assay.reading.words;

import java.util.Map;

/** Singular forms of English nouns. */
public final class Nouns {

	private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("people", "person"),
			Map.entry("men", "man"), Map.entry("women", "woman"), Map.entry("children", "child"),
			Map.entry("feet", "foot"), Map.entry("teeth", "tooth"), Map.entry("mice", "mouse"),
			Map.entry("lives", "life"), Map.entry("wives", "wife"), Map.entry("knives", "knife"),
			Map.entry("leaves", "leaf"), Map.entry("halves", "half"), Map.entry("thieves", "thief"),
			Map.entry("crises", "crisis"), Map.entry("analyses", "analysis"), Map.entry("series", "series"),
			Map.entry("species", "species"), Map.entry("criteria", "criterion"), Map.entry("media", "media"),
			Map.entry("policemen", "policeman"), Map.entry("servicemen", "serviceman"), Map.entry("buses", "bus"),
			Map.entry("gases", "gas"), Map.entry("viruses", "virus"), Map.entry("potatoes", "potato"),
			Map.entry("heroes", "hero"), Map.entry("movies", "movie"), Map.entry("shoes", "shoe"),
			Map.entry("news", "news"), Map.entry("headquarters", "headquarters"));

	private Nouns() {
	}

	/** The singular of a noun in lower case; the word itself when it is none. */
	public static String singular(String noun) {
		String irregular = IRREGULAR.get(noun);
		if (irregular != null) {
			return irregular;
		}
		if (noun.length() < 4 || !noun.endsWith("s") || noun.endsWith("ss") || noun.endsWith("us")
				|| noun.endsWith("is")) {
			return noun;
		}
		if (noun.endsWith("ies") && noun.length() > 4) {
			return noun.substring(0, noun.length() - 3) + "y";
		}
		boolean es = noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("xes") || noun.endsWith("sses")
				|| noun.endsWith("zzes");
		return noun.substring(0, noun.length() - (es ? 2 : 1));
	}
}
