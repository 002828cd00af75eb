package org.assay.reading.figures;

import org.assay.reading.sentences.Stretch;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Nouns;

/** Finds the noun a bare number counts: "14 first-team players". */
final class CountedNoun {

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final NounPhrases phrases;

	CountedNoun(TaggedTokens tagged) {
		this.tagged = tagged;
		tokens = tagged.tokens();
		phrases = new NounPhrases(tagged);
	}

	/** The token after the counted noun, or {@code amount.to()} when it counts none. */
	int end(Amount amount, Stretch sentence) {
		int at = amount.to();
		if (amount.unit().isPresent() || at >= sentence.to()) {
			return amount.to();
		}
		int from = tokens.is(at, "of") && amount.vague() ? at + 1 : tokens.is(at, "-") ? at + 1 : at;
		PartOfSpeech tag = tagged.tag(from);
		boolean noun = tag == PartOfSpeech.noun || tag == PartOfSpeech.adjective || tag == PartOfSpeech.properNoun
				|| tag == PartOfSpeech.gerund || (tag == PartOfSpeech.participle || tag == PartOfSpeech.past)
						&& tagged.is(from + 1, PartOfSpeech.noun);
		if (tag == PartOfSpeech.past && noun) {
			from++;
		}
		if (!noun || tokens.in(from, "more", "less", "other", "others") && !tagged.is(from + 1, PartOfSpeech.noun)) {
			return amount.to();
		}
		int end = phrases.end(from, sentence.to());
		for (int i = from; i < end; i++) {
			if (tagged.is(i, PartOfSpeech.genitive) || tagged.is(i, PartOfSpeech.number)) {
				end = i;
			}
		}
		return Math.max(end, amount.to());
	}

	/** The singular of the head noun. */
	String unit(int end) {
		String head = tokens.lower(end - 1);
		return tagged.is(end - 1, PartOfSpeech.properNoun) ? tokens.word(end - 1) : Nouns.singular(head);
	}
}
