package org.assay.reading.tokens;

/** Finds the ends of noun phrases in tagged tokens, one look at each token. */
public final class NounPhrases {

	private static final int LONGEST = 40;

	private final TaggedTokens tagged;
	private final Tokens tokens;

	public NounPhrases(TaggedTokens tagged) {
		this.tagged = tagged;
		tokens = tagged.tokens();
	}

	/** The token after the noun phrase without prepositions at {@code from}; {@code from} when none begins there. */
	public int end(int from, int limit) {
		int end = from;
		int stop = Math.min(limit, from + LONGEST);
		for (int i = from; i < stop; i++) {
			PartOfSpeech tag = tagged.tag(i);
			boolean nominal = tag == PartOfSpeech.noun || tag == PartOfSpeech.properNoun || tag == PartOfSpeech.number;
			if (nominal || tag == PartOfSpeech.pronoun && i == from) {
				end = i + 1;
				if (tag == PartOfSpeech.pronoun) {
					break;
				}
			} else if (!isInside(i, from, end)) {
				return end > from ? end : adjectiveHead(from, i);
			}
		}
		return end;
	}

	/** "the second official": an article and adjectives alone; the last one stands as a noun. */
	private int adjectiveHead(int from, int to) {
		boolean opened = tagged.is(from, PartOfSpeech.determiner) || tagged.is(from, PartOfSpeech.possessive);
		return opened && to > from + 1 && tagged.is(to - 1, PartOfSpeech.adjective) ? to : from;
	}

	/** Whether the token can stand within a noun phrase without ending it. */
	private boolean isInside(int i, int from, int end) {
		PartOfSpeech tag = tagged.tag(i);
		return switch (tag) {
		case determiner, possessive -> i == from || end == from || tagged.is(i - 1, PartOfSpeech.genitive);
		case adjective -> end == from || !tagged.is(i - 1, PartOfSpeech.noun);
		case symbol -> true;
		case genitive -> end == i;
		case adverb -> end <= from && tagged.tag(i + 1) == PartOfSpeech.adjective;
		case past, participle, gerund -> isAttribute(i, from, end);
		case punctuation -> isHyphen(i);
		case conjunction -> joinsAdjectives(i);
		default -> false;
		};
	}

	/** "military and economic aid". */
	private boolean joinsAdjectives(int i) {
		PartOfSpeech next = tagged.tag(i + 2);
		return tagged.is(i - 1, PartOfSpeech.adjective) && tagged.is(i + 1, PartOfSpeech.adjective)
				&& (next == PartOfSpeech.noun || next == PartOfSpeech.adjective);
	}

	/** "the estimated sum", "occupied regions": a participle before a noun. */
	private boolean isAttribute(int i, int from, int end) {
		PartOfSpeech next = tagged.tag(i + 1);
		boolean opened = end == from || isHyphen(i - 1);
		return opened && (next == PartOfSpeech.noun || next == PartOfSpeech.properNoun
				|| next == PartOfSpeech.adjective)
				&& (i > from || tagged.tag(i) != PartOfSpeech.past);
	}

	/** "a demand Mr Bell resisted": the noun before the name is a phrase of its own. */
	private boolean isOwnPhrase(int i) {
		return tagged.is(i, PartOfSpeech.noun) && tagged.is(i + 1, PartOfSpeech.properNoun)
				&& tokens.in(i - 1, "a", "an") && tagged.is(i - 1, PartOfSpeech.determiner);
	}

	private boolean isHyphen(int i) {
		return tokens.is(i, "-") && !tokens.spaceBefore(i) && !tokens.spaceBefore(i + 1);
	}

	/**
	 * The head of an apposition such as "a Norwegian shipping company" at {@code from}, over gerunds that stand before a
	 * noun.
	 *
	 * @return its token; {@code from - 1} when no noun is there
	 */
	public int head(int from, int limit) {
		int end = end(from, limit);
		while (end > from && tagged.is(end, PartOfSpeech.gerund) && end(end + 1, limit) > end + 1) {
			end = end(end + 1, limit);
		}
		return end > from ? end - 1 : from - 1;
	}

	/** As {@link #end}, going on over "of", "in", "for" and the like with their noun phrases. */
	public int longEnd(int from, int limit, String... prepositions) {
		int end = end(from, limit);
		int steps = 0;
		while (end > from && end < limit && steps++ < 4 && tokens.in(end, prepositions)) {
			int next = end(end + 1, limit);
			if (next == end + 1) {
				break;
			}
			end = next;
		}
		return end;
	}

	/** The first token of the noun phrase that ends with token {@code last}; {@code last + 1} when none does. */
	public int start(int last, int floor) {
		if (!tagged.tag(last).isNominal()) {
			return last + 1;
		}
		if (tagged.is(last, PartOfSpeech.pronoun)) {
			return last;
		}
		int start = last;
		for (int i = last - 1; i >= Math.max(floor, last - LONGEST); i--) {
			PartOfSpeech tag = tagged.tag(i);
			boolean part = tag == PartOfSpeech.noun || tag == PartOfSpeech.properNoun || tag == PartOfSpeech.adjective
					|| tag == PartOfSpeech.number || tag == PartOfSpeech.genitive || tag == PartOfSpeech.symbol
					|| isHyphen(i) || tag == PartOfSpeech.adverb && tagged.is(i + 1, PartOfSpeech.adjective)
					|| tag == PartOfSpeech.participle && !tagged.is(i - 1, PartOfSpeech.auxiliary)
					|| tag == PartOfSpeech.gerund && (tagged.is(i - 1, PartOfSpeech.determiner)
							|| tagged.is(i - 1, PartOfSpeech.possessive) || tagged.is(i - 1, PartOfSpeech.adjective));
			if (tag == PartOfSpeech.determiner || tag == PartOfSpeech.possessive) {
				start = i;
				if (!tagged.is(i - 1, PartOfSpeech.determiner) && !tagged.is(i - 1, PartOfSpeech.genitive)) {
					break;
				}
			} else if (!part || isOwnPhrase(i)) {
				break;
			} else {
				start = i;
			}
		}
		return start;
	}
}
