package org.assay.reading.quotes;

import java.util.Set;
import org.assay.reading.names.NameLists;
import org.assay.reading.names.Names;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Nouns;

/** Tells sources that can speak or think from things that cannot: "the move", "the proposal". */
final class Speaking {

	private static final Set<String> ENDINGS = Set.of("er", "or", "ist", "ian", "man", "men", "ant", "ee");

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Names names;
	private final CueLexicon lexicon;
	private final NameLists lists;

	Speaking(TaggedTokens tagged, Names names, CueLexicon lexicon, NameLists lists) {
		this.tagged = tagged;
		tokens = tagged.tokens();
		this.names = names;
		this.lexicon = lexicon;
		this.lists = lists;
	}

	boolean can(Range source) {
		int head = head(source);
		if (tagged.is(head, PartOfSpeech.pronoun) || tagged.is(head, PartOfSpeech.wh)) {
			return !tokens.in(head, "it", "this", "that", "these", "nothing", "something", "everything", "anything",
					"there", "what");
		}
		if (names.at(head).isPresent() || tagged.is(head, PartOfSpeech.properNoun)
				|| tagged.is(head, PartOfSpeech.number)) {
			return true;
		}
		String noun = tokens.lower(head);
		String singular = Nouns.singular(noun);
		return lexicon.speakerNouns.contains(noun) || lexicon.speakerNouns.contains(singular)
				|| lexicon.unnamed.contains(noun) || lists.isRole(singular) || looksHuman(singular);
	}

	boolean isDocument(Range source) {
		String head = tokens.lower(head(source));
		return lexicon.documents.contains(head) || lexicon.documents.contains(Nouns.singular(head));
	}

	/** The last noun before a preposition, a comma or a relative clause. */
	int head(Range source) {
		for (int i = source.from() + 1; i < source.to(); i++) {
			PartOfSpeech tag = tagged.tag(i);
			if (tag == PartOfSpeech.preposition || tokens.in(i, ",", "who", "which", "that", "and", "or", "(")) {
				return i - 1;
			}
		}
		return source.to() - 1;
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
