package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.MentionType;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.NounPhrases;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Nouns;

/** Attribution without a verb: "according to X", "per X", "X's claim that", and a colon after a short source. */
final class PhraseCues {

	private static final int LONGEST_ASIDE = 14;

	private final Names names;
	private final ParsedText text;
	private final CueLexicon lexicon;
	private final TaggedTokens tagged;
	private final Tokens tokens;
	private final Quotations quotations;
	private final NounPhrases phrases;
	private final SourceFinder sources;
	private final ClauseEnds ends;
	private final Syntax syntax;
	private final TreeSubjects subjects;
	private final Transcript transcript;

	PhraseCues(ParsedText text, Names names, CueLexicon lexicon, SourceFinder sources,
			Transcript transcript) {
		this.names = names;
		this.text = text;
		this.lexicon = lexicon;
		tagged = text.tagged();
		tokens = text.tokens();
		quotations = text.quotations();
		phrases = new NounPhrases(tagged);
		this.sources = sources;
		syntax = text.syntax();
		subjects = new TreeSubjects(text);
		this.transcript = transcript;
		ends = new ClauseEnds(tagged, quotations, lexicon);
	}

	List<Draft> find(Stretch sentence) {
		List<Draft> drafts = new ArrayList<>();
		colon(sentence).ifPresent(drafts::add);
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (tokens.is(i, "according") && tokens.is(i + 1, "to")) {
				preposition(i, i + 2, sentence).ifPresent(drafts::add);
			} else if (tokens.is(i, "per") && isSourcePer(i, sentence)) {
				preposition(i, i + 1, sentence).ifPresent(drafts::add);
			} else if (tokens.is(i, "(")) {
				aside(i, sentence).ifPresent(drafts::add);
			} else if (isNoun(i) && lexicon.nouns.contains(singular(tokens.lower(i)))) {
				noun(i, sentence).ifPresent(drafts::add);
			}
		}
		return drafts;
	}

	private boolean isNoun(int i) {
		return syntax.tag(i).isEmpty() ? tagged.is(i, PartOfSpeech.noun)
				: syntax.hasTag(i, "NN", "NNS")
						|| syntax.hasTag(i, "VBZ") && syntax.hasRelation(i, "nsubj", "nsubjpass");
	}

	private static String singular(String noun) {
		return Nouns.singular(noun);
	}

	/** "Quill: The quay will open": a name and a colon, as in headlines and transcripts. */
	private Optional<Draft> colon(Stretch sentence) {
		int end = sentence.from();
		while (end < sentence.to() && end - sentence.from() < 6 && tagged.is(end, PartOfSpeech.properNoun)) {
			end++;
		}
		Optional<Range> label = transcript.label(sentence);
		end = label.map(Range::to).orElse(end);
		boolean name = label.isPresent() || end > sentence.from() && tokens.is(end, ":") && sentence.to() - end > 3
				&& names.in(sentence.from(), end).stream().anyMatch(found -> found.type() != MentionType.place
						&& found.type() != MentionType.other);
		if (!name || quotations.isOpen(end + 1)) {
			return Optional.empty();
		}
		List<Range> content = new ArrayList<>();
		content.add(new Range(end + 1, ends.trimmed(end + 1, sentence.to())));
		if (label.isPresent()) {
			content.addAll(restOfParagraph(sentence));
		}
		return Optional.of(new Draft(Kind.indirect, content, new Range(end, end + 1),
				Optional.of(new Range(sentence.from(), end)), Stance.asserts, false, "quote.colon"));
	}

	/** Behind a label the whole paragraph is said by whom it names. */
	private List<Range> restOfParagraph(Stretch labelled) {
		List<Range> rest = new ArrayList<>();
		List<Stretch> sentences = text.sentences();
		int first = text.sentenceAt(labelled.from()) + 1;
		for (int i = first; i < sentences.size() && sentences.get(i).block() == labelled.block(); i++) {
			Stretch sentence = sentences.get(i);
			rest.add(new Range(sentence.from(), ends.trimmed(sentence.from(), sentence.to())));
		}
		return rest;
	}

	/** "(Kyiv says less)": a short statement in brackets that sets a source against the text. */
	private Optional<Draft> aside(int open, Stretch sentence) {
		int end = phrases.end(open + 1, sentence.to());
		CueVerb verb = lexicon.verb(tagged.lemma(end));
		if (end == open + 1 || verb == null || !verb.speech() || !tagged.isFinite(end)) {
			return Optional.empty();
		}
		for (int i = end; i < Math.min(sentence.to(), open + LONGEST_ASIDE); i++) {
			if (tokens.is(i, ")") && i > end + 1) {
				boolean differs = tokens.in(end + 1, "less", "more", "fewer", "otherwise", "no", "not", "differently",
						"none", "nothing") && !tokens.is(end + 2, "than");
				Range source = new Range(open + 1, end);
				return Optional.of(new Draft(Kind.indirect, List.of(new Range(open + 1, i)), new Range(end, end + 1),
						Optional.of(source), differs ? Stance.denies : verb.stance(), false, "quote.aside"));
			}
		}
		return Optional.empty();
	}

	/** "per Putin", not "per cent" or "miles per hour". */
	private boolean isSourcePer(int i, Stretch sentence) {
		boolean name = tagged.is(i + 1, PartOfSpeech.properNoun) || tagged.is(i + 1, PartOfSpeech.determiner);
		boolean placed = i == sentence.from() || tokens.in(i - 1, ",", "(", "—") || quotations.isClose(i - 1);
		return name && placed;
	}

	private Optional<Draft> preposition(int cue, int at, Stretch sentence) {
		Range bounds = new Range(sentence.from(), sentence.to());
		Optional<Range> source = named(at, bounds).or(() -> sources.after(at, bounds));
		if (source.isEmpty()) {
			return Optional.empty();
		}
		List<Range> content = new ArrayList<>();
		int before = cue;
		while (before > sentence.from() && tokens.in(before - 1, ",", "(", "—")) {
			before--;
		}
		int start = clauseStart(before, sentence);
		content.add(new Range(start, ends.trimmed(start, before)));
		int rest = source.get().to();
		boolean comma = tokens.in(rest, ",", ")", "—");
		if (comma && cue == sentence.from()) {
			content.clear();
			content.add(new Range(rest + 1, ends.end(rest + 1, sentence.to(), false)));
		}
		content.replaceAll(this::withoutMarks);
		content.removeIf(Range::isEmpty);
		return content.isEmpty() ? Optional.empty() : Optional.of(new Draft(kind(content.get(0)), content,
				new Range(cue, at), source, Stance.asserts, false, "phrase." + tokens.lower(cue)));
	}

	/** The noun that the preposition governs, by the tree. */
	private Optional<Range> named(int at, Range bounds) {
		int noun = syntax.dependent(at - 1, "pobj");
		return noun < at ? Optional.empty()
				: Optional.of(subjects.phrase(noun)).map(range -> withoutSubject(range, noun))
						.filter(range -> range.from() == at && range.to() <= bounds.to());
	}

	/** "According to Bell, a study of the quay had found cracks": what no comma closes is the subject of what follows. */
	private Range withoutSubject(Range phrase, int noun) {
		int apposed = syntax.dependent(noun, "appos");
		int next = phrase.to();
		while (tagged.is(next, PartOfSpeech.adverb)) {
			next++;
		}
		boolean leads = apposed > noun && tokens.is(noun + 1, ",") && phrase.to() > apposed
				&& tagged.isFinite(next);
		return leads ? new Range(phrase.from(), noun + 1) : phrase;
	}

	/** A content that is one quotation loses its marks. */
	private Range withoutMarks(Range range) {
		int quotation = quotations.openedBy(range.from());
		boolean whole = quotation >= 0 && quotations.get(quotation).to() + 1 >= range.to();
		return whole ? new Range(range.from() + 1, ends.trimmed(range.from() + 1,
				Math.min(range.to(), quotations.get(quotation).to()))) : range;
	}

	private Kind kind(Range range) {
		return quotations.isOpen(range.from() - 1) ? Kind.direct : Kind.indirect;
	}

	private int clauseStart(int before, Stretch sentence) {
		for (int i = before - 1; i >= sentence.from(); i--) {
			if (tokens.is(i, ";") || tokens.in(i, "but", "while") && tokens.is(i - 1, ",")) {
				return i + 1;
			}
		}
		return sentence.from();
	}

	/** "the claim that ...", "Bell's promise to ...": the owner or the author after "by" is the source. */
	private Optional<Draft> noun(int noun, Stretch sentence) {
		boolean that = tokens.is(noun + 1, "that") && !tagged.is(noun + 1, PartOfSpeech.wh);
		boolean to = tagged.is(noun + 1, PartOfSpeech.to);
		int start = phrases.start(noun, sentence.from());
		Optional<Range> owner = owner(start, noun);
		if (!that && !(to && owner.isPresent())) {
			return Optional.empty();
		}
		int from = that ? noun + 2 : noun + 1;
		Range content = new Range(from, Math.min(ends.end(from, sentence.to(), false), clauseEnd(noun)));
		if (content.isEmpty() || !ends.hasFinite(from, content.to()) && that) {
			return Optional.empty();
		}
		return Optional.of(judged(noun, content).orElseGet(() -> new Draft(Kind.indirect, List.of(content),
				new Range(noun, noun + 1), owner, Stance.asserts, false, "noun." + tokens.lower(noun))));
	}

	/** The end of the clause that the tree hangs on the noun: "the claim that it sank was denied". */
	private int clauseEnd(int noun) {
		int clause = syntax.dependent(noun, "acl", "ccomp", "relcl");
		boolean subject = syntax.hasRelation(noun, "nsubj", "nsubjpass") && syntax.head(noun) > noun;
		int end = clause > noun ? syntax.rightEdge(clause) + 1 : Integer.MAX_VALUE;
		return subject && end <= syntax.head(noun) ? ends.trimmed(noun + 1, end) : Integer.MAX_VALUE;
	}

	/** "The rebels rejected claims that they shelled it": whoever judges the claim speaks, and with the verb's stance. */
	private Optional<Draft> judged(int noun, Range content) {
		int head = syntax.hasRelation(noun, "dobj", "nsubjpass") ? syntax.head(noun) : -1;
		boolean passive = head > noun && syntax.dependent(head, "agent") >= 0;
		CueVerb verb = head < 0 || head > noun && !passive ? null : lexicon.verb(syntax.lemma(head));
		if (verb == null || !verb.takes('n') || verb.stance() != Stance.denies && verb.stance() != Stance.doubts) {
			return Optional.empty();
		}
		return subjects.actor(head).map(source -> new Draft(Kind.indirect, List.of(content),
				passive ? new Range(head, head + 1) : new Range(head, noun + 1), Optional.of(source), verb.stance(),
				syntax.dependent(head, "neg") >= 0,
				"noun.judged"));
	}

	private Optional<Range> owner(int start, int noun) {
		for (int i = start; i < noun; i++) {
			if (tagged.is(i, PartOfSpeech.genitive)) {
				return Optional.of(new Range(start, i));
			}
			if (tagged.is(i, PartOfSpeech.possessive) && !tokens.in(i, "its")) {
				return Optional.of(new Range(i, i + 1));
			}
		}
		return Optional.empty();
	}
}
