package org.assay.reading.tokens;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.assay.reading.numbers.NumeralReader;
import org.assay.reading.words.Lexicon;
import org.assay.reading.words.Nouns;
import org.assay.reading.words.Verbs;

/**
 * Parts of speech by closed-class lists, verb forms, endings and the neighbours to the left and right. A first
 * approximation: a trained tagger replaces it behind {@link Tagger}.
 */
public final class RuleTagger implements Tagger {

	/** Adjectives that are most often nouns for people when no noun follows. */
	private static final String[] PERSONS = { "chief", "executive", "official", "representative", "conservative",
			"liberal", "relative", "operative", "detective", "progressive", "moderate" };

	private final Map<String, PartOfSpeech> closed = new HashMap<>();
	private final Set<String> nounVerbs;
	private final Set<String> adjectives;
	private final Set<String> subjects;
	private final Verbs verbs;

	public RuleTagger(Lexicon lexicon, Verbs verbs) {
		this.verbs = verbs;
		nounVerbs = lexicon.words("noun-verb");
		adjectives = lexicon.words("adjective");
		subjects = lexicon.words("subject-pronoun");
		put(lexicon, "preposition", PartOfSpeech.preposition);
		put(lexicon, "determiner", PartOfSpeech.determiner);
		put(lexicon, "possessive", PartOfSpeech.possessive);
		put(lexicon, "pronoun", PartOfSpeech.pronoun);
		put(lexicon, "conjunction", PartOfSpeech.conjunction);
		put(lexicon, "modal", PartOfSpeech.modal);
		put(lexicon, "be", PartOfSpeech.auxiliary);
		put(lexicon, "have", PartOfSpeech.auxiliary);
		put(lexicon, "do", PartOfSpeech.auxiliary);
		put(lexicon, "wh", PartOfSpeech.wh);
		put(lexicon, "subordinator", PartOfSpeech.subordinator);
		put(lexicon, "adverb", PartOfSpeech.adverb);
		closed.put("not", PartOfSpeech.negation);
		closed.put("n't", PartOfSpeech.negation);
		closed.put("never", PartOfSpeech.negation);
	}

	private void put(Lexicon lexicon, String section, PartOfSpeech tag) {
		lexicon.words(section).forEach(word -> closed.putIfAbsent(word, tag));
	}

	@Override
	public TaggedTokens tag(Tokens tokens) {
		PartOfSpeech[] tags = new PartOfSpeech[tokens.size()];
		for (int i = 0; i < tags.length; i++) {
			tags[i] = tag(tokens, tags, i);
		}
		return new TaggedTokens(tokens, tags, verbs);
	}

	private PartOfSpeech tag(Tokens tokens, PartOfSpeech[] tags, int i) {
		String lower = tokens.lower(i);
		if (!tokens.isWord(i)
				&& !(lower.startsWith("'") && (lower.length() == 1 || Character.isLetter(lower.charAt(1))))) {
			return tokens.startsWithDigit(i) ? PartOfSpeech.number
					: "$€£¥%".indexOf(lower.charAt(0)) >= 0 ? PartOfSpeech.symbol : PartOfSpeech.punctuation;
		}
		PartOfSpeech before = i == 0 ? PartOfSpeech.punctuation : tags[i - 1];
		if (lower.equals("'s") || lower.equals("'")) {
			return clitic(tokens, i, before);
		}
		if (lower.equals("to")) {
			return isBase(tokens.lower(i + 1)) || closed.get(tokens.lower(i + 1)) == PartOfSpeech.adverb
					&& isBase(tokens.lower(i + 2)) ? PartOfSpeech.to : PartOfSpeech.preposition;
		}
		boolean name = tokens.isCapitalised(i) && !lower.equals("i");
		boolean first = before == PartOfSpeech.punctuation && !tokens.in(i - 1, ",", "-", "(", "—", "–", "'");
		if (name && !first && !isTitleVerb(tokens, i)) {
			boolean person = tokens.in(i, "will", "may", "mark", "rich") && (tokens.isCapitalised(i + 1)
					|| tokens.in(i - 1, "said", "says", "and", "with", "by"));
			return closed.containsKey(lower) && !person && !tokens.isCapitalised(i - 1)
					&& closed.get(lower) != PartOfSpeech.adverb
							? closed(tokens, i, before, closed.get(lower)) : PartOfSpeech.properNoun;
		}
		PartOfSpeech known = closed.get(lower);
		boolean noun = tokens.isWord(i + 1) && !closed.containsKey(tokens.lower(i + 1))
				&& verbs.form(tokens.lower(i + 1)) == null;
		if (NumeralReader.isNumberWord(lower) && (!lower.equals("one") || noun)) {
			return PartOfSpeech.number;
		}
		if (known != null) {
			return closed(tokens, i, before, known);
		}
		PartOfSpeech verb = verb(tokens, i, before);
		if (verb != null && !(name && tokens.isCapitalised(i + 1))) {
			return verb;
		}
		return open(tokens, i, lower, name);
	}

	/** In a headline every word has a capital; a verb form there is still a verb. */
	private boolean isTitleVerb(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		return verbs.form(lower) == Verbs.Form.third && !nounVerbs.contains(lower) && tokens.isCapitalised(i - 1)
				&& tokens.isCapitalised(i + 1) && !tokens.isAllCapitals(i);
	}

	private PartOfSpeech clitic(Tokens tokens, int i, PartOfSpeech before) {
		if (tokens.lower(i).equals("'")) {
			return before.isNominal() && tokens.lower(i - 1).endsWith("s") && !tokens.spaceBefore(i)
					&& tokens.spaceBefore(i + 1) && tokens.isWord(i + 1) ? PartOfSpeech.genitive
							: PartOfSpeech.punctuation;
		}
		boolean pronoun = before == PartOfSpeech.pronoun || before == PartOfSpeech.wh
				|| tokens.in(i - 1, "that", "there", "here", "let");
		return pronoun && !tokens.in(i - 1, "one", "everyone", "someone", "anyone", "everybody")
				? PartOfSpeech.auxiliary : PartOfSpeech.genitive;
	}

	private PartOfSpeech closed(Tokens tokens, int i, PartOfSpeech before, PartOfSpeech tag) {
		String lower = tokens.lower(i);
		switch (lower) {
		case "that":
			return that(tokens, i, before);
		case "as", "since", "after", "before", "until", "than":
			return subjects.contains(tokens.lower(i + 1)) ? PartOfSpeech.subordinator : PartOfSpeech.preposition;
		case "her":
			return tokens.isWord(i + 1) && !closed.containsKey(tokens.lower(i + 1)) ? PartOfSpeech.possessive
					: PartOfSpeech.pronoun;
		case "may", "will", "can", "might", "must":
			return before == PartOfSpeech.determiner || before == PartOfSpeech.possessive ? PartOfSpeech.noun
					: PartOfSpeech.modal;
		case "like":
			return before == PartOfSpeech.pronoun || before == PartOfSpeech.modal ? PartOfSpeech.verb : tag;
		default:
			return tag;
		}
	}

	private PartOfSpeech that(Tokens tokens, int i, PartOfSpeech before) {
		String next = tokens.lower(i + 1);
		if (before.isVerbal() || closed.get(next) == PartOfSpeech.determiner || subjects.contains(next)
				|| closed.get(next) == PartOfSpeech.possessive) {
			return PartOfSpeech.subordinator;
		}
		boolean finite = closed.get(next) == PartOfSpeech.modal || closed.get(next) == PartOfSpeech.auxiliary
				|| verbs.form(next) != null && !nounVerbs.contains(next);
		if (before.isNominal()) {
			return finite ? PartOfSpeech.wh : PartOfSpeech.subordinator;
		}
		return finite ? PartOfSpeech.pronoun
				: before == PartOfSpeech.preposition || before == PartOfSpeech.punctuation ? PartOfSpeech.determiner
						: PartOfSpeech.subordinator;
	}

	private boolean isBase(String lower) {
		return verbs.form(lower) == Verbs.Form.base;
	}

	/** The verb tag of a verb form where the neighbours allow it, else null. */
	private PartOfSpeech verb(Tokens tokens, int i, PartOfSpeech before) {
		Verbs.Form form = verbs.form(tokens.lower(i));
		if (form == null) {
			return null;
		}
		boolean nominalPlace = before == PartOfSpeech.determiner || before == PartOfSpeech.possessive
				|| before == PartOfSpeech.genitive
				|| before == PartOfSpeech.adjective && !governs(tokens, i, form);
		return switch (form) {
		case gerund -> nominalPlace && !tokens.in(i + 1, "the", "a", "that") ? PartOfSpeech.noun : PartOfSpeech.gerund;
		case base, third -> present(tokens, i, before, form, nominalPlace);
		case past -> nominalPlace ? null : PartOfSpeech.past;
		case participle -> nominalPlace ? PartOfSpeech.adjective : PartOfSpeech.participle;
		case pastOrParticiple -> pastOrParticiple(tokens, i, before, nominalPlace);
		};
	}

	/** "The chief called on pilots", "An official says that": what follows is no noun, so the adjective before was one. */
	private boolean governs(Tokens tokens, int i, Verbs.Form form) {
		PartOfSpeech next = closed.get(tokens.lower(i + 1));
		boolean noun = tokens.in(i - 1, PERSONS) || tokens.in(i - 2, "a", "an", "the", "his", "her", "its", "their",
				"another", "one") || adjectives.contains(tokens.lower(i - 2));
		boolean clause = tokens.is(i + 1, "that") || next == PartOfSpeech.pronoun;
		boolean past = form == Verbs.Form.pastOrParticiple || form == Verbs.Form.past;
		boolean more = past && !tokens.in(i + 1, "by", "of") && (next == PartOfSpeech.preposition
				|| next == PartOfSpeech.determiner || next == PartOfSpeech.possessive
				|| next == PartOfSpeech.subordinator || next == PartOfSpeech.to);
		return noun && form != Verbs.Form.gerund && (clause || more);
	}

	private PartOfSpeech present(Tokens tokens, int i, PartOfSpeech before, Verbs.Form form, boolean nominalPlace) {
		if (nominalPlace || before == PartOfSpeech.preposition || before == PartOfSpeech.symbol) {
			return null;
		}
		if (before == PartOfSpeech.to || before == PartOfSpeech.adverb && tokens.is(i - 2, "to")) {
			return PartOfSpeech.infinitive;
		}
		if (before == PartOfSpeech.modal || subjects.contains(tokens.lower(i - 1))
				|| before == PartOfSpeech.negation) {
			return PartOfSpeech.verb;
		}
		if (before == PartOfSpeech.number) {
			return null;
		}
		boolean compound = form == Verbs.Form.third && before == PartOfSpeech.noun && i > 1
				&& tokens.isWord(i - 2) && isObjectOpener(tokens, i - 2) && !takesObject(tokens, i, before);
		if (compound) {
			return null;
		}
		return nounVerbs.contains(tokens.lower(i)) && !takesObject(tokens, i, before) ? null : PartOfSpeech.verb;
	}

	/** "demanding security guarantees": a verb or preposition right before the noun makes it an object's first part. */
	private boolean isObjectOpener(Tokens tokens, int i) {
		Verbs.Form form = verbs.form(tokens.lower(i));
		return form == Verbs.Form.gerund || closed.get(tokens.lower(i)) == PartOfSpeech.preposition;
	}

	/** A noun-like form after a noun is a verb when an object or a "that" follows it at once. */
	private boolean takesObject(Tokens tokens, int i, PartOfSpeech before) {
		PartOfSpeech next = closed.get(tokens.lower(i + 1));
		if (tokens.in(i - 2, "a", "an") && tokens.is(i + 1, "that")) {
			return false;
		}
		return (before == PartOfSpeech.noun || before == PartOfSpeech.properNoun) && (next == PartOfSpeech.determiner
				|| next == PartOfSpeech.possessive || tokens.in(i + 1, "that", "him", "them", "it"));
	}

	private PartOfSpeech pastOrParticiple(Tokens tokens, int i, PartOfSpeech before, boolean nominalPlace) {
		if (before == PartOfSpeech.auxiliary || before == PartOfSpeech.negation) {
			return PartOfSpeech.participle;
		}
		if (before == PartOfSpeech.adverb && i > 1 && "be is are was were been being have has had 's 've"
				.contains(tokens.lower(i - 2)) && !tokens.lower(i - 2).isEmpty() && tokens.lower(i - 2).length() > 1) {
			return PartOfSpeech.participle;
		}
		if (nominalPlace) {
			return PartOfSpeech.adjective;
		}
		if (tokens.is(i + 1, "by") || before == PartOfSpeech.punctuation && !tokens.spaceBefore(i)) {
			return PartOfSpeech.participle;
		}
		return PartOfSpeech.past;
	}

	private PartOfSpeech open(Tokens tokens, int i, String lower, boolean name) {
		if (i > 0 && closed.get(tokens.lower(i - 1)) == PartOfSpeech.modal && !name
				&& !tokens.in(i - 1, "may", "might", "will", "can", "must")) {
			return PartOfSpeech.verb;
		}
		if (adjectives.contains(lower)) {
			return PartOfSpeech.adjective;
		}
		if (name && !tokens.isCapitalised(i + 1) && (nounVerbs.contains(lower)
				|| nounVerbs.contains(Nouns.singular(lower)))) {
			return PartOfSpeech.noun;
		}
		if (lower.endsWith("ly") && lower.length() > 4 && !tokens.isCapitalised(i + 1) && !lower.endsWith("mily")) {
			return PartOfSpeech.adverb;
		}
		if (name && (tokens.isCapitalised(i + 1) || tokens.is(i + 1, "'s") || tokens.isAllCapitals(i))) {
			return PartOfSpeech.properNoun;
		}
		if (lower.endsWith("ous") || lower.endsWith("ful") || lower.endsWith("able") || lower.endsWith("ible")
				|| lower.endsWith("ive") && lower.length() > 6 || lower.endsWith("less") || lower.endsWith("ical")) {
			return PartOfSpeech.adjective;
		}
		if (!name && lower.length() > 4 && lower.endsWith("ed")) {
			return PartOfSpeech.past;
		}
		if (!name && lower.length() > 5 && lower.endsWith("ing")) {
			return PartOfSpeech.gerund;
		}
		return name ? PartOfSpeech.properNoun : PartOfSpeech.noun;
	}
}
