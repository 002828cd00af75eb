package org.assay.reading.quotes;

import java.util.Set;
import org.assay.reading.names.NameLists;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Nouns;

/** Tells sources that can speak or think from things that cannot: "the move", "the proposal". */
final class Speaking {

	/** "a third of the voters" speak as the voters do. */
	private static final Set<String> QUANTITIES = Set.of("number", "numbers", "percent", "%", "percentage", "cent",
			"half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths", "share",
			"proportion",
			"portion", "majority", "minority", "plurality", "bulk", "rest", "handful", "dozen", "dozens", "hundreds",
			"thousands", "millions", "score", "scores", "lot", "lots", "plenty", "couple", "pair", "host", "array",
			"group", "range", "variety", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
			"many", "most", "much", "some", "all", "few", "several", "both", "each", "none", "neither", "either", "any",
			"others", "another");
	/** Words that stand for people when no noun follows them. */
	private static final Set<String> ALONE = Set.of("both", "each", "neither", "none", "several", "few", "those",
			"another", "other", "others", "one", "everybody", "everyone", "nobody", "anybody", "anyone", "somebody",
			"someone", "most", "many", "some", "all", "half", "majority", "former", "latter", "elderly", "young",
			"poor",
			"rich", "wealthy", "left", "right", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth",
			"percent", "%", "percentage", "plurality", "minority", "proportion", "dozens", "hundreds", "thousands",
			"millions");

	private final TaggedTokens tagged;
	private final Syntax syntax;
	private final Tokens tokens;
	private final Names names;
	private final CueLexicon lexicon;
	private final SpeakerNouns nouns;
	private final Speakers speakers;

	Speaking(TaggedTokens tagged, Syntax syntax, Names names, CueLexicon lexicon, NameLists lists,
			Speakers speakers) {
		this.speakers = speakers;
		this.tagged = tagged;
		this.syntax = syntax;
		tokens = tagged.tokens();
		this.names = names;
		this.lexicon = lexicon;
		nouns = new SpeakerNouns(lexicon, lists);
	}

	/** By the order of words or by the tree: "half the sailors asked". */
	boolean can(Range source) {
		if (syntax.hasTag(source.from(), "VBG", "POS")) {
			return false;
		}
		if (source.size() == 1 && tokens.is(source.from(), "it")) {
			return speakers.isBodyNear(source.from());
		}
		int head = head(source);
		int root = root(source);
		return can(head) || root >= 0 && root != head && syntax.tag(root).startsWith("N") && can(root);
	}

	/** The word of the phrase that depends on none within it; -1 without a tree. */
	private int root(Range source) {
		for (int i = source.from(); i < source.to(); i++) {
			int head = syntax.head(i);
			if (!syntax.relation(i).isEmpty() && (head < source.from() || head >= source.to())) {
				return i;
			}
		}
		return -1;
	}

	private boolean can(int head) {
		if (tagged.is(head, PartOfSpeech.pronoun) || tagged.is(head, PartOfSpeech.wh)) {
			return !tokens.in(head, "it", "this", "that", "these", "nothing", "something", "everything", "anything",
					"there", "what");
		}
		if (names.at(head).isPresent() || tagged.is(head, PartOfSpeech.properNoun)
				|| tagged.is(head, PartOfSpeech.number)) {
			return true;
		}
		return ALONE.contains(tokens.lower(head)) || nouns.speaks(tokens.lower(head));
	}

	boolean isDocument(Range source) {
		int root = root(source);
		return isDocument(head(source)) || root >= 0 && syntax.tag(root).startsWith("N") && isDocument(root);
	}

	private boolean isDocument(int head) {
		String noun = tokens.lower(head);
		return lexicon.documents.contains(noun) || lexicon.documents.contains(Nouns.singular(noun));
	}

	/** The last noun before a preposition, a comma or a relative clause; what a quantity is of, if it is one. */
	int head(Range source) {
		int head = head(source.from(), source.to());
		while (head + 2 < source.to() && tokens.is(head + 1, "of") && QUANTITIES.contains(tokens.lower(head))) {
			head = head(head + 2, source.to());
		}
		return head;
	}

	private int head(int from, int to) {
		for (int i = from + 1; i < to; i++) {
			PartOfSpeech tag = tagged.tag(i);
			if (tag == PartOfSpeech.preposition || tokens.in(i, ",", "who", "which", "that", "and", "or", "(")) {
				return i - 1;
			}
		}
		return to - 1;
	}
}
