package org.assay.reading.quotes;

import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Steps over what stands between a cue and its content: the addressee, the day, the place. */
final class Asides {

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Quotations quotations;
	private final NounPhrases phrases;

	Asides(TaggedTokens tagged, Quotations quotations) {
		this.tagged = tagged;
		tokens = tagged.tokens();
		this.quotations = quotations;
		phrases = new NounPhrases(tagged);
	}

	/** "told reporters in Kyiv on Monday": the token after the addressee. */
	int skipAddressee(int at, Range bounds) {
		int end = phrases.longEnd(at, bounds.to(), "of", "at", "from");
		return end > at && end < bounds.to() ? skipDay(end) : at;
	}

	/** The addressee itself, or an empty range. */
	Range addressee(int at, Range bounds) {
		int end = phrases.end(at, bounds.to());
		while (end > at && isDay(end - 1)) {
			end--;
		}
		return new Range(at, end);
	}

	/** Adverbs, days and phrases such as "in an interview", "to reporters", "on Monday". */
	int skip(int from, Range bounds) {
		int at = from;
		for (int step = 0; step < 5 && at < bounds.to(); step++) {
			int next = skipDay(at);
			if (tagged.is(next, PartOfSpeech.adverb)) {
				next++;
			} else if (tokens.in(next, "in", "on", "at", "to", "during", "after", "for", "by", "via", "from", "through",
					"following", "since", "throughout", "before") && !quotations.isOpen(next + 1)) {
				int end = phrases.longEnd(next + 1, bounds.to(), "of", "with", "in", "on", "from", "at");
				next = end > next + 1 ? end : next;
			}
			if (next == at) {
				break;
			}
			at = next;
		}
		return at;
	}

	/** The token after "on Monday", "last week" without a preposition; the same one when no time stands there. */
	int afterTime(int at) {
		return skipDay(at);
	}

	/** Whether a day or a period such as "this month" begins here. */
	boolean isTime(int at) {
		return skipDay(at) > at;
	}

	private int skipDay(int at) {
		int end = at;
		while (isDay(end) || tokens.in(end, "last", "early", "late", "this") && (isDay(end + 1)
				|| tokens.in(end + 1, "week", "month", "year"))) {
			end += tokens.in(end, "last", "early", "late", "this") ? 2 : 1;
		}
		return end;
	}

	boolean isDay(int i) {
		return tokens.isCapitalised(i) && tokens.lower(i).endsWith("day") && tokens.lower(i).length() > 5
				|| tokens.in(i, "today", "yesterday", "tonight")
				|| tokens.in(i, "morning", "evening", "night", "afternoon") && tokens.lower(i - 1).endsWith("day");
	}
}
