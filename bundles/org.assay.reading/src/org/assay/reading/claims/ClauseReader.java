package org.assay.reading.claims;

import java.util.ArrayList;
import java.util.List;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Cuts a sentence into clauses and finds subject, verb group and object of each. */
final class ClauseReader {

	private static final String[] INNER = { "of", "in", "for", "on", "from", "to", "with", "at", "between" };

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final NounPhrases phrases;

	ClauseReader(TaggedTokens tagged) {
		this.tagged = tagged;
		tokens = tagged.tokens();
		phrases = new NounPhrases(tagged);
	}

	/** Clauses joined by a semicolon, or by a comma and a conjunction, where both sides have a verb. */
	List<Clause> clauses(int from, int to) {
		List<Clause> clauses = new ArrayList<>();
		int start = from;
		for (int i = from; i < to; i++) {
			boolean joint = tokens.is(i, ";") || tokens.is(i, ",") && tokens.in(i + 1, "and", "but", "while",
					"although",
					"though", "whereas", "yet", "so");
			if (joint && hasFinite(start, i) && hasFinite(i + 1, to) && hasSubject(i + 2, to)) {
				clauses.add(read(start, i));
				start = i + 1;
			}
		}
		int end = to;
		while (end > start && !tokens.isWord(end - 1) && !tokens.startsWithDigit(end - 1)
				&& !tokens.in(end - 1, "%", ")", "”", "\"")) {
			end--;
		}
		if (end > start) {
			clauses.add(read(start, end));
		}
		return clauses;
	}

	private boolean hasFinite(int from, int to) {
		for (int i = from; i < to; i++) {
			if (tagged.isFinite(i)) {
				return true;
			}
		}
		return false;
	}

	private boolean hasSubject(int from, int to) {
		int end = phrases.longEnd(from, to, INNER);
		while (end < to && tagged.is(end, PartOfSpeech.adverb)) {
			end++;
		}
		return end > from && end < to && tagged.isFinite(end);
	}

	/** The first finite verb whose subject stands before it; a clause after "which" or "who" inside is left out. */
	Clause read(int from, int to) {
		for (int i = from; i < to; i++) {
			boolean opening = tagged.is(i, PartOfSpeech.infinitive) && i <= from + 2;
			if (!opening && (!tagged.isFinite(i) || inRelative(i, from))) {
				continue;
			}
			if (opening) {
				return new Clause(from, to, from, from, i, verbEnd(i, to),
						phrases.longEnd(verbEnd(i, to), to, INNER));
			}
			int verbTo = verbEnd(i, to);
			int last = i - 1;
			while (last > from && (tagged.is(last, PartOfSpeech.adverb) || tokens.is(last, ","))) {
				last--;
			}
			int subjectTo = last + 1;
			int subjectFrom = last < from ? subjectTo : subjectStart(last, from);
			int object = phrases.longEnd(verbTo, to, INNER);
			return new Clause(from, to, Math.min(subjectFrom, subjectTo), subjectTo, i, verbTo, object);
		}
		return new Clause(from, to, from, from, from, from, from);
	}

	private boolean inRelative(int i, int from) {
		return i > from && (tagged.is(i - 1, PartOfSpeech.wh) || tokens.is(i - 1, "that")
				&& i - 2 >= from && tagged.tag(i - 2).isNominal());
	}

	private int verbEnd(int from, int to) {
		int end = from;
		for (int i = from; i < to; i++) {
			PartOfSpeech tag = tagged.tag(i);
			boolean inside = tag.isVerbal() || tag == PartOfSpeech.negation || tag == PartOfSpeech.adverb
					|| tag == PartOfSpeech.to;
			if (!inside) {
				break;
			}
			end = tag == PartOfSpeech.adverb || tag == PartOfSpeech.to ? end : i + 1;
		}
		return Math.max(end, from + 1);
	}

	private int subjectStart(int last, int from) {
		int start = phrases.start(last, from);
		while (start - 2 >= from && tokens.in(start - 1, "of", "for", "from", "in", "and")
				&& tagged.tag(start - 2).isNominal()) {
			start = phrases.start(start - 2, from);
		}
		return start;
	}
}
