package org.assay.reading.quotes;

import java.util.Set;
import org.assay.reading.names.NameLists;
import org.assay.reading.words.Nouns;

/** Nouns for people and bodies that can speak, and which of them are people. */
final class SpeakerNouns {

	private static final Set<String> ENDINGS = Set.of("er", "or", "ist", "ian", "man", "men", "ant", "ee");

	private static final Set<String> COLLECTIVE = Set.of("opposition", "public", "crowd", "country", "nation", "state",
			"capital", "house", "family", "couple", "pair", "duo", "trio", "majority", "leadership", "elite",
			"establishment",
			"media", "press", "faction", "bloc", "camp", "household", "clan", "staff", "side", "chamber", "congress",
			"website", "site", "outlet", "channel", "audience", "delegation", "crew");

	private final CueLexicon lexicon;
	private final NameLists lists;

	SpeakerNouns(CueLexicon lexicon, NameLists lists) {
		this.lexicon = lexicon;
		this.lists = lists;
	}

	/** @param noun in lower case, in the singular or the plural */
	boolean speaks(String noun) {
		String singular = Nouns.singular(noun);
		return lexicon.speakerNouns.contains(noun) || lexicon.speakerNouns.contains(singular)
				|| lexicon.bodies.contains(singular) || lexicon.unnamed.contains(noun) || lists.isRole(singular)
				|| lexicon.persons.contains(singular) || looksHuman(singular);
	}

	/** A speaker that is neither a body nor a document. */
	boolean isPerson(String noun) {
		String singular = Nouns.singular(noun);
		return speaks(noun) && !COLLECTIVE.contains(noun) && !lexicon.bodies.contains(singular)
				&& !lexicon.documents.contains(noun)
				&& !lexicon.documents.contains(singular);
	}

	private static boolean looksHuman(String noun) {
		for (String ending : ENDINGS) {
			if (noun.length() > ending.length() + 3 && noun.endsWith(ending)) {
				return true;
			}
		}
		return false;
	}
}
