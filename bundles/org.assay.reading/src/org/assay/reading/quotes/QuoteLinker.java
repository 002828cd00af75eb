package org.assay.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.MentionType;
import org.assay.reading.names.Name;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** Finds a source for quotations that no cue governs: owners, subjects, the speaker before. */
final class QuoteLinker {

	private static final int LONGEST_LOOK = 400;

	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Quotations quotations;
	private final NounPhrases phrases;
	private final SourceFinder sources;
	private final ParsedText text;
	private final Names names;
	private final ClauseEnds ends;
	private final Syntax syntax;
	private final TreeSubjects tree;
	private final Speaking speaking;

	QuoteLinker(ParsedText text, Names names, SourceFinder sources, CueLexicon lexicon, Speaking speaking) {
		syntax = text.syntax();
		tree = new TreeSubjects(text);
		this.speaking = speaking;
		tagged = text.tagged();
		tokens = text.tokens();
		quotations = text.quotations();
		phrases = new NounPhrases(tagged);
		ends = new ClauseEnds(tagged, quotations, lexicon);
		this.sources = sources;
		this.text = text;
		this.names = names;
	}

	/** The quoted words of a quotation within a sentence, without the marks and the closing comma or stop. */
	Range words(Quotation quotation, Stretch sentence) {
		int from = Math.max(quotation.from(), sentence.from());
		int to = Math.min(quotation.to(), sentence.to());
		return new Range(from, ends.trimmed(from, to));
	}

	/** Direct when a whole clause is quoted, mixed when the quoted words are part of the text's own sentence. */
	Kind kind(Quotation quotation, Stretch sentence) {
		int before = quotation.open() - 1;
		boolean apart = before < sentence.from() || !tokens.isWord(before) && !tokens.in(before, "$", "(");
		boolean subject = tagged.is(quotation.from(), PartOfSpeech.pronoun);
		boolean clause = ends.hasFinite(quotation.from(), Math.min(quotation.to(), quotation.from() + LONGEST_LOOK));
		return apart && clause && (tokens.isCapitalised(quotation.from()) || subject) || clause
				&& tokens.isCapitalised(quotation.from()) && quotation.size() > 4 ? Kind.direct : Kind.mixed;
	}

	/** Quotations that stand alone and go on where the last direct speech ended. */
	boolean isWholeSentence(Quotation quotation, Stretch sentence) {
		return quotation.open() <= sentence.from() && quotation.to() + 2 >= sentence.to()
				&& ends.hasFinite(Math.max(quotation.from(), sentence.from()), Math.min(quotation.to(), sentence.to()));
	}

	Optional<Draft> link(Quotation quotation, Stretch sentence) {
		Range words = words(quotation, sentence);
		if (words.isEmpty()) {
			return Optional.empty();
		}
		return owner(quotation, words, sentence).or(() -> clause(quotation, words, sentence))
				.or(() -> subject(quotation, words, sentence));
	}

	/** {@code Mayor Ada Quill: "The quay will open"}: a colon between the name of who speaks and the words. */
	Optional<Draft> introduced(Quotation quotation, Range words, Stretch sentence) {
		int colon = quotation.open() - 1;
		int last = tokens.is(colon - 1, ")") ? beforeBracket(colon - 1, sentence) : colon - 1;
		if (!tokens.is(colon, ":") || last < sentence.from() || words.isEmpty()) {
			return Optional.empty();
		}
		Optional<Name> name = names.at(last).filter(found -> found.to() == last + 1 && mayIntroduce(found));
		if (name.isEmpty()) {
			return Optional.empty();
		}
		int from = Math.min(name.get().from(), phrases.start(last, sentence.from()));
		if (tokens.in(name.get().from() - 1, "and", "&")) {
			int before = name.get().from() - 2;
			from = names.at(before).filter(Name::isPerson).map(Name::from).orElse(from);
		}
		return Optional.of(new Draft(Kind.direct, List.of(words), new Range(colon, colon + 1),
				Optional.of(new Range(Math.max(from, sentence.from()), colon)), Stance.asserts, false,
				"quote.introduced"));
	}

	/** {@code "The quay will open." - Ada Quill, in a speech}: a dash, a name and no verb behind the words. */
	Optional<Draft> signed(Quotation quotation, Range words, Stretch sentence) {
		int dash = quotation.close() + 1;
		Optional<Name> name = tokens.in(dash, "—", "–", "--", "-") && tokens.spaceBefore(dash + 1)
				? names.at(dash + 1).filter(QuoteLinker::mayIntroduce)
				: Optional.empty();
		if (name.isEmpty() || words.isEmpty() || kind(quotation, sentence) != Kind.direct) {
			return Optional.empty();
		}
		int from = dash + 1;
		int signature = text.sentenceAt(from);
		int end = signature < 0 ? from : text.sentences().get(signature).to();
		for (int i = from; i < end; i++) {
			if (tagged.isFinite(i)) {
				return Optional.empty();
			}
		}
		return Optional.of(new Draft(Kind.direct, List.of(words), new Range(dash, from),
				Optional.of(new Range(from, name.get().to())), Stance.asserts, false, "quote.signed"));
	}

	private int beforeBracket(int close, Stretch sentence) {
		int open = close;
		while (open > sentence.from() && !tokens.is(open, "(")) {
			open--;
		}
		return open - 1;
	}

	/** {@code A note in the report makes that clear: "The quay is shut."}: who does what the clause before the colon says. */
	private Optional<Draft> clause(Quotation quotation, Range words, Stretch sentence) {
		int colon = quotation.open() - 1;
		if (!tokens.is(colon, ":") || kind(quotation, sentence) != Kind.direct) {
			return Optional.empty();
		}
		for (int i = sentence.from(); i < colon; i++) {
			if (syntax.relation(i).equals("root") && quotations.innermostAt(i) < 0) {
				Range cue = new Range(i, i + 1);
				return tree.actor(i).filter(source -> !source.contains(cue.from())
						&& (speaking.can(source) || speaking.isDocument(source)))
						.map(source -> new Draft(Kind.direct, List.of(words), cue, Optional.of(source), Stance.asserts,
								false,
								"quote.announced"));
			}
		}
		return Optional.empty();
	}

	private static boolean mayIntroduce(Name name) {
		return name.type() == MentionType.person || name.type() == MentionType.organisation;
	}

	/** {@code Bell's "new order" pitch}, {@code Bell's nod - "we have a lot" -}. */
	private Optional<Draft> owner(Quotation quotation, Range words, Stretch sentence) {
		int before = quotation.open() - 1;
		boolean dash = tokens.in(before, "—", "–", "--", "-", ":");
		int last = dash ? before - 1 : before;
		if (last <= sentence.from()) {
			return Optional.empty();
		}
		int owner = tagged.is(last, PartOfSpeech.genitive) ? last : -1;
		if (dash && tagged.is(last, PartOfSpeech.noun)) {
			int start = phrases.start(last, sentence.from());
			for (int i = start; i < last; i++) {
				owner = tagged.is(i, PartOfSpeech.genitive) ? i : owner;
			}
		}
		if (owner <= sentence.from()) {
			return Optional.empty();
		}
		Optional<Name> name = names.at(owner - 1);
		if (name.isEmpty() || !name.get().isPerson()) {
			return Optional.empty();
		}
		Range source = new Range(name.get().from(), name.get().to());
		Range cue = dash ? new Range(last, last + 1) : new Range(owner, owner);
		return Optional.of(new Draft(kind(quotation, sentence), List.of(words), cue, Optional.of(source),
				Stance.asserts,
				false, "quote.owner"));
	}

	/** The person who is the subject of the nearest verb before the quoted words. */
	private Optional<Draft> subject(Quotation quotation, Range words, Stretch sentence) {
		for (int i = quotation.open() - 1; i > sentence.from(); i--) {
			if (!tagged.isFinite(i) || tagged.is(i, PartOfSpeech.modal) || quotations.innermostAt(i) >= 0) {
				continue;
			}
			if (tagged.lemma(i).equals("be")) {
				return Optional.empty();
			}
			Optional<Range> subject = sources.subject(i, sentence);
			if (subject.isPresent() && isPerson(subject.get())) {
				return Optional.of(new Draft(kind(quotation, sentence), List.of(words), new Range(i, i + 1), subject,
						Stance.asserts, false, "quote.subject"));
			}
		}
		return Optional.empty();
	}

	private boolean isPerson(Range source) {
		return tokens.in(source.from(), "he", "she") && source.to() - source.from() == 1
				|| names.in(source.from(), source.to()).stream().anyMatch(name -> name.isPerson()
						&& name.to() == source.to());
	}
}
