package org.assay.reading.quotes;

import java.util.Set;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Finds where a reported clause ends within its sentence. */
final class ClauseEnds {

	private static final Set<String> BREAKS = Set.of("though", "although", "while", "whereas", "but");
	private static final int LONGEST_CLAUSE_START = 8;

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Quotations quotations;
	private final CueLexicon lexicon;

	ClauseEnds(TaggedTokens tagged, Quotations quotations, CueLexicon lexicon) {
		this.tagged = tagged;
		tokens = tagged.tokens();
		this.quotations = quotations;
		this.lexicon = lexicon;
	}

	/**
	 * @param from     first token of the content
	 * @param to       where the sentence, or the quotation around, ends
	 * @param atComma  whether any comma outside quotations ends it, as for a noun object
	 */
	int end(int from, int to, boolean atComma) {
		int depth = 0;
		for (int i = from; i < to; i++) {
			int quotation = quotations.openedBy(i);
			if (quotation >= 0 && quotations.get(quotation).to() <= to) {
				i = quotations.get(quotation).to();
				if (tokens.is(i - 1, ",") && (atComma || breaks(i, to))) {
					return Math.min(to, i + 1);
				}
				continue;
			}
			String word = tokens.lower(i);
			depth += word.equals("(") ? 1 : 0;
			if (word.equals(")") && --depth < 0) {
				return i;
			}
			boolean dash = word.equals("—") || word.equals("--") || word.equals("–") && tokens.spaceBefore(i);
			if (word.equals(";") || word.equals(":") && i > from && quotations.openedBy(i + 1) >= 0
					|| i > from && (word.equals(".") || word.equals("?") || word.equals("!"))
							&& i + 1 < to && tokens.isCapitalised(i + 1) && quotations.innermostAt(i) >= 0) {
				return i;
			}
			if (word.equals("and") && joinsCue(i, to)) {
				return trimmed(from, i);
			}
			if (word.equals(",") && (atComma || breaks(i, to)) || dash && atComma) {
				return i;
			}
		}
		return trimmed(from, to);
	}

	/** Leaves out what closes the sentence. */
	int trimmed(int from, int to) {
		int end = to;
		while (end > from && (tokens.in(end - 1, ".", ",", ";", ":", "!", "?", "...", "…") || quotations.isMark(end - 1)
				&& !balanced(from, end))) {
			end--;
		}
		return end;
	}

	private boolean balanced(int from, int end) {
		int marks = 0;
		for (int i = from; i < end; i++) {
			marks += quotations.isMark(i) ? 1 : 0;
		}
		return marks % 2 == 0;
	}

	/** Whether the comma begins another clause that the cue does not govern. */
	private boolean breaks(int comma, int to) {
		int next = comma + 1;
		if (BREAKS.contains(tokens.lower(next)) && hasFinite(next + 1, to)) {
			return true;
		}
		CueVerb cue = lexicon.verb(tagged.lemma(next));
		if (cue != null && cue.speech() && tagged.is(next, PartOfSpeech.gerund)) {
			return true;
		}
		if (tokens.in(next, "according", "per") || tokens.is(next, "as") && isCueSoon(next + 1, to)) {
			return true;
		}
		boolean and = tokens.in(next, "and", "or");
		return isCueSoon(and ? next + 1 : next, to) || tokens.in(next, "a", "an") && isCueSoon(next, to);
	}

	/** "and said", "and she added": the sentence goes on with another cue of its own. */
	private boolean joinsCue(int and, int to) {
		CueVerb verb = lexicon.verb(tagged.lemma(and + 1));
		boolean direct = verb != null && verb.speech() && (tagged.is(and + 1, PartOfSpeech.past)
				|| tagged.is(and + 1, PartOfSpeech.gerund)) && (verb.takes('t') || verb.takes('q'));
		return direct || tagged.is(and + 1, PartOfSpeech.pronoun) && isCueSoon(and + 1, to);
	}

	/** A short subject and a cue of speech right behind it. */
	private boolean isCueSoon(int from, int to) {
		for (int i = from; i < Math.min(to, from + LONGEST_CLAUSE_START); i++) {
			PartOfSpeech tag = tagged.tag(i);
			if (tag == PartOfSpeech.past || tag == PartOfSpeech.verb) {
				CueVerb verb = lexicon.verb(tagged.lemma(i));
				return verb != null && verb.speech() && i > from;
			}
			if (tokens.in(i, ",", "that", "to", "who", "which") || tag == PartOfSpeech.preposition && i > from + 4) {
				return false;
			}
		}
		return false;
	}

	boolean hasFinite(int from, int to) {
		for (int i = from; i < to; i++) {
			if (tagged.isFinite(i)) {
				return true;
			}
		}
		return false;
	}
}
