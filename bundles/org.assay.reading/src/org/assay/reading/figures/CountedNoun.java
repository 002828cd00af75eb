package org.assay.reading.figures;

import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Nouns;

/** Finds the noun a bare number counts: "14 first-team players". */
final class CountedNoun {

	private static final int FARTHEST = 4;

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final NounPhrases phrases;
	private final Units units;
	private final Syntax syntax;

	CountedNoun(ParsedText text, Units units) {
		this.units = units;
		tagged = text.tagged();
		syntax = text.syntax();
		tokens = tagged.tokens();
		phrases = new NounPhrases(tagged);
	}

	/** The token after the counted noun, or {@code amount.to()} when it counts none. */
	int end(Amount amount, Stretch sentence) {
		int at = amount.to();
		if (amount.unit().isPresent() || at >= sentence.to()) {
			return at;
		}
		int from = begin(amount);
		int noun = firstOfPhrase(from);
		boolean time = tokens.in(from, "last", "this", "next")
				&& tokens.in(from + 1, "year", "month", "week", "quarter",
						"season", "summer", "winter", "spring", "autumn");
		if (noun < 0 || time
				|| tokens.in(from, "more", "less", "other", "others") && !tagged.is(from + 1, PartOfSpeech.noun)) {
			return at;
		}
		int end = phrases.end(noun, sentence.to());
		for (int i = noun; i < end; i++) {
			boolean model = i > noun && tagged.is(i, PartOfSpeech.number) && tokens.startsWithDigit(i)
					&& (tagged.is(i - 1, PartOfSpeech.properNoun) || tagged.is(i + 1, PartOfSpeech.properNoun));
			if (tagged.is(i, PartOfSpeech.genitive) || tagged.is(i, PartOfSpeech.number) && !model) {
				end = i;
			}
		}
		return end == noun ? at : Math.max(headed(amount, joined(end, sentence.to()), sentence.to()), at);
	}

	/** "4 million digital and physical sales", "20 coal-fired power plants": on to the noun the number depends on. */
	private int headed(Amount amount, int end, int limit) {
		int head = syntax.head(amount.after() - 1);
		boolean noun = syntax.hasTag(head, "NN", "NNS")
				&& syntax.hasRelation(amount.after() - 1, "num", "nmod", "compound");
		if (!noun || head < end || head >= Math.min(limit, end + FARTHEST)) {
			return end;
		}
		for (int i = end; i < head; i++) {
			if (!syntax.isBelow(i, head) || tokens.in(i, ",", ";", "(") || tagged.is(i, PartOfSpeech.number)) {
				return end;
			}
		}
		return head + 1;
	}

	/** The token from which the noun phrase can be read, or -1 when none begins here. */
	private int firstOfPhrase(int from) {
		return switch (tagged.tag(from)) {
		case noun, adjective, properNoun, gerund -> from;
		case participle -> tagged.is(from + 1, PartOfSpeech.noun) ? from : -1;
		case past -> modified(from + 1) ? from + 1 : -1;
		case adverb -> tokens.lower(from).endsWith("ly") && firstOfPhrase(from + 1) > 0 ? firstOfPhrase(from + 1) : -1;
		default -> -1;
		};
	}

	private boolean modified(int i) {
		return tagged.is(i, PartOfSpeech.noun) || tagged.is(i, PartOfSpeech.adjective);
	}

	/** The first token of what is counted: behind a hyphen, "of", or the size of each ("eight 250ml bottles"). */
	private int begin(Amount amount) {
		int at = amount.to();
		if (tokens.is(at, "of") && amount.vague() || tokens.is(at, "-")) {
			return at + 1;
		}
		boolean size = tokens.startsWithDigit(at) && tokens.spaceBefore(at);
		int unit = tokens.is(at + 1, "-") ? at + 2 : at + 1;
		return size ? units.at(tokens, unit).map(Unit::to).orElse(at) : at;
	}

	/** "Kia and Hyundai vehicles": two names before one noun. */
	private int joined(int end, int limit) {
		boolean names = tagged.is(end - 1, PartOfSpeech.properNoun) && tokens.is(end, "and")
				&& tagged.is(end + 1, PartOfSpeech.properNoun);
		int far = names ? phrases.end(end + 1, limit) : end;
		return names && tagged.is(far - 1, PartOfSpeech.noun) ? far : end;
	}

	/** The singular of the head noun; of "four-cylinder engine" the noun that the number is tied to. */
	String unit(Amount amount, int end) {
		int last = tied(amount) ? amount.to() + 1 : end - 1;
		return tagged.is(last, PartOfSpeech.properNoun) ? tokens.word(last) : Nouns.singular(tokens.lower(last));
	}

	/** What is counted, as printed. */
	String words(Amount amount, int end) {
		int from = begin(amount);
		from = tagged.is(from, PartOfSpeech.adverb) ? firstOfPhrase(from) : from;
		return tied(amount) ? tokens.word(amount.to() + 1) : tokens.words(Math.min(from, end - 1), end);
	}

	private boolean tied(Amount amount) {
		return tokens.is(amount.to(), "-") && tokens.isWord(amount.to() + 1)
				&& !tagged.is(amount.to() + 1, PartOfSpeech.adjective);
	}
}
