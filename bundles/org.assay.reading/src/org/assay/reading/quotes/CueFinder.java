package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Verbs;

/** Finds the cue verbs of a sentence with their verb groups. */
final class CueFinder {

	private final CueLexicon lexicon;
	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Syntax syntax;
	private final Undergone undergone;

	CueFinder(ParsedText text, CueLexicon lexicon) {
		this.lexicon = lexicon;
		tagged = text.tagged();
		tokens = text.tokens();
		syntax = text.syntax();
		undergone = new Undergone(text);
	}

	List<Cue> find(Stretch sentence) {
		List<Cue> cues = new ArrayList<>();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PartOfSpeech tag = tagged.tag(i);
			CueVerb trailing = trailing(i, sentence);
			if (trailing != null) {
				cues.add(new Cue(trailing, i, i, i + 1, Cue.Form.finite, false, false));
				continue;
			}
			if (!tag.isVerbal() || tag == PartOfSpeech.auxiliary || tag == PartOfSpeech.modal) {
				continue;
			}
			CueVerb phrasal = lexicon.verb(tagged.lemma(i) + " " + tokens.lower(i + 1));
			CueVerb verb = phrasal == null ? lexicon.verb(tagged.lemma(i)) : phrasal;
			if (verb != null && !isAttribute(i, tag) && isVerb(i)) {
				cues.add(cue(verb, i, sentence));
			}
		}
		return cues;
	}

	/** "Tolls hurt trade, a new poll shows.": at the end of a sentence the tree takes some verbs for nouns; null for others. */
	private CueVerb trailing(int token, Stretch sentence) {
		CueVerb verb = syntax.hasTag(token, "NNS") && tokens.is(token + 1, ".") && token + 2 == sentence.to()
				? lexicon.verb(syntax.lemma(token))
				: null;
		if (verb == null || !verb.takes('t') || !syntax.hasTag(token - 1, "NN")
				|| !lexicon.documents.contains(tokens.lower(token - 1))) {
			return null;
		}
		int start = token - 1;
		while (start > sentence.from() && syntax.hasTag(start, "NN", "JJ") && !tokens.in(start, "a", "an", "the")) {
			start--;
		}
		return tokens.in(start, "a", "an", "the") && tokens.is(start - 1, ",") ? verb : null;
	}

	/** Word order alone takes some nouns for verbs. */
	private boolean isVerb(int token) {
		// "Claims that it sank are false": what leads a verb is a noun, whatever its tag
		boolean noun = syntax.hasRelation(token, "nsubj", "nsubjpass");
		return syntax.tag(token).isEmpty() || syntax.tag(token).startsWith("VB") && !noun && !undergone.is(token);
	}

	/** "the proposed deal": a participle before its noun is no cue. */
	private boolean isAttribute(int i, PartOfSpeech tag) {
		PartOfSpeech before = tagged.tag(i - 1);
		return tag == PartOfSpeech.past && (before == PartOfSpeech.preposition && !tokens.is(i - 1, "as")
				|| tokens.is(i - 1, "-") && !tokens.spaceBefore(i)) || tokens.is(i + 1, "-")
						&& !tokens.spaceBefore(i
								+ 1);
	}

	private Cue cue(CueVerb verb, int i, Stretch sentence) {
		int from = i;
		boolean negated = false;
		boolean be = false;
		boolean to = false;
		for (int k = i - 1; k >= Math.max(sentence.from(), i - 6); k--) {
			PartOfSpeech tag = tagged.tag(k);
			boolean group = tag == PartOfSpeech.auxiliary || tag == PartOfSpeech.modal || tag == PartOfSpeech.negation
					|| tag == PartOfSpeech.adverb || tag == PartOfSpeech.to;
			if (!group) {
				break;
			}
			negated |= tag == PartOfSpeech.negation;
			be |= tokens.in(k, "be", "is", "are", "was", "were", "been", "being", "'s", "'re");
			to |= tag == PartOfSpeech.to;
			from = k;
		}
		negated |= tokens.in(i - 1, "neither", "nor");
		negated |= tagged.is(i, PartOfSpeech.gerund) && isKeptFrom(from - 1);
		while (from < i && tagged.is(from, PartOfSpeech.adverb) && !tagged.is(from + 1, PartOfSpeech.auxiliary)) {
			from++;
		}
		PartOfSpeech tag = tagged.tag(i);
		boolean third = tagged.verbs().form(tokens.lower(i)) == Verbs.Form.pastOrParticiple
				|| tag == PartOfSpeech.participle;
		boolean agent = tokens.is(i + 1, "by") && third;
		Cue.Form form = tag == PartOfSpeech.gerund ? be ? Cue.Form.finite : Cue.Form.gerund
				: be && third || agent ? Cue.Form.passive : to ? Cue.Form.infinitive : Cue.Form.finite;
		return new Cue(verb, i, from, withParticle(verb, i, agent), form, negated, false);
	}

	/** "stopped short of promising", "without saying", "instead of denying": it was not said. */
	private boolean isKeptFrom(int before) {
		return tokens.is(before, "without") || tokens.is(before, "than") && tokens.is(before - 1, "rather")
				|| tokens.is(before, "of") && tokens.in(before - 1, "short", "instead")
				|| tokens.is(before, "from") && tokens.in(before - 1, "refrained", "refrain", "refrains", "abstained");
	}

	private int withParticle(CueVerb verb, int i, boolean agent) {
		boolean particle = agent || switch (verb.lemma()) {
		case "hint" -> tokens.is(i + 1, "at");
		case "refer", "object" -> tokens.is(i + 1, "to");
		case "point" -> tokens.in(i + 1, "out", "to");
		case "ask", "press", "appeal", "beg", "plead" -> tokens.is(i + 1, "for");
		case "insist" -> tokens.is(i + 1, "on");
		default -> verb.lemma().indexOf(' ') > 0;
		};
		return particle ? i + 2 : i + 1;
	}
}
