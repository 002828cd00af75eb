package org.assay.reading.quotes;

import java.util.Optional;
import java.util.function.IntFunction;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** People and bodies without a name whom a pronoun may mean: the nearest before it that leads a clause. */
final class Unnamed {

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Syntax syntax;
	private final Names names;
	private final CueLexicon lexicon;
	private final SpeakerNouns nouns;
	private final NounPhrases phrases;
	private final TreeSubjects subjects;
	private final int[] sentences;

	Unnamed(ParsedText text, Names names, CueLexicon lexicon, SpeakerNouns nouns) {
		tagged = text.tagged();
		tokens = text.tokens();
		syntax = text.syntax();
		sentences = text.sentenceOfToken();
		this.names = names;
		this.lexicon = lexicon;
		this.nouns = nouns;
		phrases = new NounPhrases(tagged);
		subjects = new TreeSubjects(text);
	}

	/** "A spokesman said it was wrong. He": somebody who stands after the token {@code floor}. */
	Optional<Range> person(int token, int floor, boolean female) {
		return nearest(token, floor, 1, i -> {
			boolean leads = syntax.hasRelation(i, "nsubj") && syntax.hasTag(i, "NN") && names.at(i).isEmpty()
					&& isCue(syntax.head(i));
			String noun = tokens.lower(i);
			return leads && nouns.isPerson(noun) && fits(noun, female)
					? opened(i, "a", "an", "the", "one", "another")
					: Optional.empty();
		});
	}

	/** A "spokesman" is no "she", a "spokeswoman" no "he"; a "lawyer" may be either. */
	private static boolean fits(String noun, boolean female) {
		boolean woman = noun.endsWith("woman");
		return woman ? female : !(female && noun.endsWith("man"));
	}

	/** "The port authority rejects it. In May it said", "The report says little. It does not say": a body or a document. */
	Optional<Range> body(int token) {
		return nearest(token, 0, 1, i -> {
			boolean subject = syntax.hasRelation(i, "nsubj") && !tokens.isCapitalised(i);
			boolean leads = lexicon.bodies.contains(tokens.lower(i)) && (tagged.isFinite(i + 1) || subject);
			boolean tells = lexicon.documents.contains(tokens.lower(i)) && subject && isCue(syntax.head(i));
			return leads || tells ? opened(i, "the", "this", "its", "his", "her", "their") : Optional.empty();
		});
	}

	/** "Two clerks left. They said". */
	Optional<Range> people(int token, int sentencesBack) {
		return nearest(token, 0, sentencesBack, i -> {
			boolean leads = syntax.hasRelation(i, "nsubj", "nsubjpass") && syntax.hasTag(i, "NNS")
					&& names.at(i).isEmpty();
			return leads && nouns.isPerson(tokens.lower(i)) ? Optional.of(subjects.phrase(i)) : Optional.empty();
		});
	}

	private boolean isCue(int verb) {
		return lexicon.verb(syntax.lemma(verb)) != null;
	}

	/** The phrase that ends with the noun, when one of the words opens it. */
	private Optional<Range> opened(int noun, String... words) {
		int start = phrases.start(noun, 0);
		return tokens.in(start, words) ? Optional.of(new Range(start, noun + 1)) : Optional.empty();
	}

	private Optional<Range> nearest(int token, int floor, int sentencesBack, IntFunction<Optional<Range>> find) {
		for (int i = token - 1; i > Math.max(0, floor) && sentences[i] >= sentences[token] - sentencesBack; i--) {
			Optional<Range> found = find.apply(i);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}
