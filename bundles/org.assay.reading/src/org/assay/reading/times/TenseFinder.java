package org.assay.reading.times;

import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Finds the tense of the verb that an expression of time belongs to: the nearest one before it, else after it. */
final class TenseFinder {

	private static final int FARTHEST = 25;

	private final TaggedTokens tagged;
	private final Tokens tokens;

	private final TreeTense tree;

	TenseFinder(TaggedTokens tagged, Syntax syntax) {
		this.tagged = tagged;
		tree = new TreeTense(syntax, tagged.tokens());
		tokens = tagged.tokens();
	}

	Tense at(int token, int from, int to) {
		int before = beforeClock(token - 1);
		if (tokens.in(before, "until", "till", "by") || tokens.is(before, "as") && tokens.is(before - 1, "soon")) {
			boolean past = (isPastPerfect(token, from, to) || isNotUntil(before, from) && tree.at(token) == Tense.past)
					&& tree.at(token) != Tense.future;
			return past ? Tense.past : Tense.future;
		}
		if (isArrangedFor(token, before) && !isPastPerfect(token, from, to)) {
			return Tense.future;
		}
		if (isToldOf(token, to)) {
			return Tense.past;
		}
		Tense governing = tree.at(token);
		if (governing != Tense.none) {
			return governing;
		}
		for (int i = token - 1; i >= Math.max(from, token - FARTHEST); i--) {
			Tense tense = of(i, from);
			if (tense != Tense.none) {
				return tense;
			}
		}
		for (int i = token + 1; i < Math.min(to, token + FARTHEST); i++) {
			if (tagged.is(i, PartOfSpeech.modal)) {
				return modal(i);
			}
			Tense tense = of(i, from);
			if (tense != Tense.none) {
				return tense;
			}
		}
		return Tense.none;
	}

	/** "called a march for Saturday": what is for a day is to come, unless it belongs to the day: "for Monday's ruling". */
	private boolean isArrangedFor(int token, int before) {
		return tokens.is(before, "for") && !tokens.in(token + 1, "'s", "’s") && tokens.isCapitalised(token);
	}

	/** "the raid on 3 May, in which two died": what is told of the day in the past tells that it is over. */
	private boolean isToldOf(int token, int to) {
		int comma = token + 1;
		while (comma < token + 4 && !tokens.is(comma, ",")) {
			comma++;
		}
		int which = tokens.in(comma + 1, "in", "at", "during", "after") ? comma + 2 : comma + 1;
		if (!tokens.is(comma, ",") || !tokens.in(which, "which", "when")) {
			return false;
		}
		int verb = which + 1;
		while (verb < to && !tagged.isFinite(verb)) {
			verb++;
		}
		return verb < to && (tagged.is(verb, PartOfSpeech.past) || tokens.in(verb, "was", "were", "had"));
	}

	/** "until 9 a.m. EST Tuesday": the preposition stands before the clock. */
	private int beforeClock(int token) {
		int zone = tokens.isAllCapitals(token) && tokens.word(token).length() == 3 ? token - 1 : token;
		boolean clock = tokens.in(zone, "am", "pm", "a.m.", "p.m.", "a.m", "p.m") && tokens.startsWithDigit(zone - 1);
		return clock ? zone - 2 : token;
	}

	/** "made no mention of it until Wednesday": then it did. */
	private boolean isNotUntil(int until, int from) {
		for (int i = until - 1; tokens.in(until, "until", "till") && i >= from; i--) {
			if (tokens.in(i, "no", "not", "n't", "never", "nobody", "nothing")) {
				return true;
			}
		}
		return false;
	}

	/** "Until Thursday, they had kept silent": what ended lies behind. */
	private boolean isPastPerfect(int token, int from, int to) {
		for (int i = Math.max(from, token - 12); i < Math.min(to, token + 12); i++) {
			if (tokens.is(i, "had")) {
				return true;
			}
		}
		return false;
	}

	/** "has scheduled", "is due", "slated": a verb of arranging points ahead unless it tells what was once arranged. */
	private boolean arranges(int i, int from) {
		boolean arranged = tokens.in(i, "scheduled", "slated", "due", "postponed", "rescheduled", "booked", "expected",
				"planned", "planning")
				|| tokens.in(i, "set", "plans", "plan") && tokens.in(i + 1, "for", "to");
		for (int k = i - 1; arranged && k >= Math.max(from, i - 3); k--) {
			if (tokens.in(k, "was", "were", "had")) {
				return false;
			}
		}
		return arranged;
	}

	private Tense of(int i, int from) {
		if (arranges(i, from)) {
			return Tense.future;
		}
		return switch (tagged.tag(i)) {
		case past -> Tense.past;
		case modal -> modal(i);
		case participle -> group(i, from, Tense.past);
		case infinitive -> Tense.future;
		case verb -> group(i, from, Tense.present);
		case gerund -> tokens.in(i - 1, "is", "are", "'s", "'re", "am", "be") ? group(i - 1, from, Tense.future)
				: Tense.none;
		case auxiliary -> auxiliary(i, from);
		default -> Tense.none;
		};
	}

	private Tense auxiliary(int i, int from) {
		if (tokens.in(i, "was", "were", "had", "did", "has", "have", "been")) {
			return group(i, from, Tense.past);
		}
		return tokens.is(i, "be") ? group(i, from, Tense.future) : Tense.present;
	}

	/** Looks left over the verb group for a modal or an infinitive, which point ahead. */
	private Tense group(int i, int from, Tense otherwise) {
		for (int k = i - 1; k >= Math.max(from, i - 4); k--) {
			PartOfSpeech tag = tagged.tag(k);
			if (tag == PartOfSpeech.to) {
				return Tense.future;
			}
			if (tag == PartOfSpeech.modal) {
				return modal(k);
			}
			if (tokens.in(k, "was", "were", "had", "did", "has", "have")) {
				return Tense.past;
			}
			if (tag != PartOfSpeech.auxiliary && tag != PartOfSpeech.adverb && tag != PartOfSpeech.negation) {
				break;
			}
		}
		return otherwise;
	}

	private Tense modal(int i) {
		return tokens.in(i, "could", "would", "might") && tokens.is(i + 1, "have") ? Tense.past : Tense.future;
	}
}
