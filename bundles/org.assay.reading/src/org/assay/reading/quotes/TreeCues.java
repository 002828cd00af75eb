package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;

/**
 * Attributions by the tree of the sentence, where word order alone finds none: any verb with someone who can speak for
 * a subject and a clause for its object, the objects of verbs of attitude, feelings ("is wary of"), nouns of
 * either ("support for"), and statements
 * without a source ("is expected to").
 */
final class TreeCues {

	private static final String[] OBJECT_PREPOSITIONS = { "about", "of", "on", "for", "against", "over", "at", "to",
			"toward", "towards", "upon", "with" };

	private final Syntax syntax;
	private final Tokens tokens;
	private final Quotations quotations;
	private final CueLexicon lexicon;
	private final TreeSubjects subjects;
	private final TreeContents contents;
	private final Speaking speaking;
	private final TreeNouns nouns;
	private final Undergone undergone;

	TreeCues(ParsedText text, CueLexicon lexicon, Speaking speaking) {
		syntax = text.syntax();
		tokens = text.tokens();
		quotations = text.quotations();
		this.lexicon = lexicon;
		this.speaking = speaking;
		undergone = new Undergone(text);
		subjects = new TreeSubjects(text);
		contents = new TreeContents(text, lexicon);
		nouns = new TreeNouns(text, lexicon, speaking);
	}

	/** @param found what the sentence's words told already: no cue is taken twice */
	List<Draft> find(Stretch sentence, List<Draft> found) {
		List<Draft> drafts = new ArrayList<>();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			int cue = i;
			if (found.stream().noneMatch(draft -> draft.cue.contains(cue))) {
				if (syntax.tag(i).startsWith("VB")) {
					verb(i).filter(draft -> found.stream().noneMatch(other -> isSaidWith(draft, other)))
							.ifPresent(drafts::add);
				} else if (syntax.hasTag(i, "NN", "NNS")) {
					nouns.find(i).ifPresent(drafts::add);
				} else if (syntax.hasRelation(i, "acomp") && lexicon.feelings.contains(tokens.lower(i))) {
					feeling(i, syntax.head(i)).ifPresent(drafts::add);
				}
			}
		}
		return drafts;
	}

	/** "Bell conceded as much: "It failed," he wrote": the words have a cue of their own, whose words they are. */
	private static boolean isSaidWith(Draft clause, Draft quoted) {
		return clause.rule.equals("tree.clause") && quoted.kind == Kind.direct && quoted.cue.from() > clause.cue.from()
				&& quoted.content.contains(clause.content.get(0));
	}

	private Optional<Draft> verb(int verb) {
		if (syntax.hasRelation(verb, "aux", "auxpass", "amod", "nmod", "nsubj", "nsubjpass")
				|| undergone.isAside(verb)) {
			return Optional.empty();
		}
		// "Asked whether it would open, she said no"
		boolean undergone = syntax.hasTag(verb, "VBN", "VBD") && syntax.relation(verb).equals("advcl")
				&& syntax.dependent(verb, "aux", "nsubj", "mark") < 0;
		boolean passive = undergone || syntax.dependent(verb, "auxpass") >= 0;
		if (passive && lexicon.feelings.contains(tokens.lower(verb)) && syntax.dependent(verb, "agent") < 0) {
			return feeling(verb, verb);
		}
		CueVerb known = lexicon.verb(syntax.lemma(verb));
		if (known == null && !passive && syntax.lemma(verb).equals("put")) {
			return estimate(verb);
		}
		if (passive && syntax.dependent(verb, "agent") < 0) {
			return known == null ? Optional.empty() : unsourced(verb, known);
		}
		Optional<Range> source = subjects.actor(verb).filter(range -> !range.contains(verb));
		if (source.isEmpty() || !speaks(source.get(), known)) {
			return Optional.empty();
		}
		Stance stance = known == null ? Stance.asserts : known.stance();
		Optional<Draft> clause = clause(verb, source.get(), known, stance);
		return clause.isPresent() || known == null ? clause : object(verb, source.get(), known);
	}

	/** "The draft puts the saving at £11m", "A poll puts the party on 29%": a figure that somebody gives for something. */
	private Optional<Draft> estimate(int verb) {
		int noun = syntax.dependent(verb, "dobj");
		Optional<Range> source = subjects.subject(verb);
		int at = noun < 0 ? -1 : syntax.firstDependent(verb);
		while (at >= 0 && !(at > noun && tokens.in(at, "at", "on"))) {
			at = syntax.nextDependent(at);
		}
		boolean counts = at >= 0 && contents.hasFigure(at);
		boolean told = counts && source.isPresent()
				&& (speaking.can(source.get()) || speaking.isDocument(source.get()));
		return told ? draft(verb, source.get(), contents.amount(noun, at), Stance.asserts, "tree.estimate")
				: Optional.empty();
	}

	private boolean speaks(Range source, CueVerb known) {
		return speaking.can(source) || known != null && known.takes('d') && speaking.isDocument(source);
	}

	private Optional<Draft> clause(int verb, Range source, CueVerb known, Stance stance) {
		int inner = syntax.dependent(verb, "ccomp");
		boolean asserted = known != null ? known.takes('t') || known.takes('q') || known.takes('w')
				: !lexicon.causing.contains(syntax.lemma(verb));
		boolean strayed = known == null && inner < verb && quotations.innermostAt(inner) < 0;
		boolean forecast = known != null && (known.takes('i') || known.takes('t'))
				&& contents.isInfinitiveClause(inner);
		if (inner >= 0 && asserted && !strayed && !isOwnStatement(inner, verb)
				&& (contents.isClause(inner) || forecast)) {
			return draft(verb, source, contents.clause(inner, verb), stance, "tree.clause");
		}
		if (asserted && known != null && syntax.head(verb) >= 0
				&& (syntax.hasRelation(verb, "parataxis") || isAddedSource(verb, source))) {
			return draft(verb, source, contents.around(verb, source), stance, "tree.parenthesis");
		}
		return Optional.empty();
	}

	/** "Tolls hurt trade, a survey shows": who tells it stands behind a comma, joined by no word and with no words of its own. */
	private boolean isAddedSource(int verb, Range source) {
		int head = syntax.head(verb);
		return syntax.hasRelation(verb, "conj") && head < source.from() && source.to() <= verb
				&& tokens.is(source.from() - 1, ",")
				&& syntax.dependent(verb, "dobj", "ccomp", "xcomp", "attr", "acomp") < 0
				&& !(syntax.dependent(head, "cc") > head && syntax.dependent(head, "cc") < verb);
	}

	/** "Bell disagreed: in a note he said that ...": what stands after the colon has a cue of its own. */
	private boolean isOwnStatement(int inner, int verb) {
		CueVerb own = lexicon.verb(syntax.lemma(inner));
		return inner > verb && tokens.is(syntax.leftEdge(inner) - 1, ":") && own != null && own.speech()
				&& syntax.dependent(inner, "ccomp") >= 0;
	}

	private Optional<Draft> object(int verb, Range source, CueVerb known) {
		int infinitive = syntax.dependent(verb, "xcomp");
		if (infinitive >= 0 && known.takes('i') && syntax.dependent(infinitive, "aux") >= 0) {
			return draft(verb, source, contents.clause(infinitive, verb), known.stance(), "tree.infinitive");
		}
		int gerund = syntax.dependent(verb, "xcomp", "ccomp", "pcomp");
		if (gerund > verb && isGerund(gerund)
				&& (known.takes('n') || known.takes('g'))) {
			return draft(verb, source, contents.clause(gerund, verb), known.stance(), "tree.gerund");
		}
		if (syntax.dependent(verb, "agent") >= 0) {
			return undergone(verb, source, known);
		}
		int noun = syntax.dependent(verb, "dobj");
		if (noun < 0 && (known.takes('n') || known.speech() && known.takes('t'))) {
			Optional<Draft> gap = contents.gap(verb, source)
					.flatMap(content -> draft(verb, source, List.of(content), known.stance(), "tree.gap"));
			if (gap.isPresent()) {
				return gap;
			}
		}
		if (noun > verb && !tokens.in(noun, "that", "this", "it", "so")
				&& (known.takes('n') || known.takes('q') && !known.takes('o')
						|| known.takes('d') && speaking.isDocument(source))) {
			return draft(verb, source, contents.phrase(noun, verb), known.stance(), "tree.object");
		}
		boolean offered = noun > verb && known.lemma().equals("offer");
		int preposition = known.takes('p') && !offered ? preposition(verb) : -1;
		return preposition < 0 ? Optional.empty()
				: draft(verb, source, contents.prepositional(preposition, verb), known.stance(), "tree.preposition");
	}

	/** "denied taking part", "denied having been briefed". */
	private boolean isGerund(int verb) {
		int aux = syntax.dependent(verb, "aux", "auxpass");
		return syntax.tag(aux < 0 ? verb : aux).equals("VBG") && (aux < 0 || aux < verb);
	}

	/** "The plan was praised by the guild", "a plan backed by the guild": what is praised is the content. */
	private Optional<Draft> undergone(int verb, Range source, CueVerb known) {
		// "an official quoted by the paper": who is quoted is no statement
		boolean passedOn = tokens.in(verb, "quoted", "cited", "interviewed");
		return !known.takes('n') || passedOn ? Optional.empty()
				: contents.patient(verb).flatMap(content -> draft(verb, source, List.of(content), known.stance(),
						"tree.passive"));
	}

	private int preposition(int head) {
		for (int at = syntax.firstDependent(head); at >= 0; at = syntax.nextDependent(at)) {
			CueVerb verb = lexicon.verb(syntax.lemma(head));
			boolean setting = verb != null && verb.happens() && (tokens.in(at, "to", "with", "at", "over")
					|| tokens.is(at, "for") && syntax.hasTag(at + 1, "CD"));
			if (at > head && !setting && !Terms.opensAt(at, tokens) && syntax.hasRelation(at, "prep")
					&& tokens.in(at, OBJECT_PREPOSITIONS)
					&& !contents.isTime(syntax.dependent(at, "pobj"))) {
				return at;
			}
		}
		return -1;
	}

	/** "The harbour is expected to open": nobody is named who expects it. */
	private Optional<Draft> unsourced(int verb, CueVerb known) {
		int inner = syntax.dependent(verb, "xcomp");
		Optional<Range> subject = subjects.subject(verb);
		boolean infinitive = inner > verb && syntax.dependent(inner, "aux") >= 0;
		if (!infinitive || subject.isEmpty() || known.stance() == Stance.demands || !known.takes('t')) {
			return Optional.empty();
		}
		List<Range> content = new ArrayList<>();
		content.add(subject.get());
		content.addAll(contents.clause(inner, verb));
		return Optional.of(new Draft(Kind.indirect, content, new Range(verb, verb + 1), Optional.empty(),
				known.stance(), isNegated(verb), "tree.unsourced"));
	}

	/** "Ada Quill is wary of the plan": the adjective is the cue, the person who feels it the source. */
	private Optional<Draft> feeling(int adjective, int verb) {
		Optional<Range> source = subjects.subject(verb);
		if (source.isEmpty() || !speaking.can(source.get())) {
			return Optional.empty();
		}
		int clause = syntax.dependent(adjective, "ccomp", "xcomp");
		int at = clause > adjective ? clause : preposition(adjective);
		if (at < 0) {
			return Optional.empty();
		}
		List<Range> content = clause > adjective ? contents.clause(clause, adjective)
				: contents.phrase(at, adjective);
		return draft(adjective, source.get(), content, Stance.asserts, "tree.feeling");
	}

	private Optional<Draft> draft(int cue, Range source, List<Range> content, Stance stance, String rule) {
		List<Range> words = new ArrayList<>(content);
		words.removeIf(range -> range.isEmpty() || range.contains(cue) || range.overlaps(source));
		if (words.isEmpty()) {
			return Optional.empty();
		}
		boolean quoted = quotations.isOpen(words.get(0).from() - 1) && quotations.isClose(words.get(0).to());
		return Optional.of(new Draft(quoted ? Kind.direct : Kind.indirect, words, new Range(cue, cue + 1),
				Optional.of(source), stance, isNegated(cue), rule));
	}

	private boolean isNegated(int cue) {
		return syntax.dependent(cue, "neg") >= 0
				|| syntax.hasRelation(cue, "acomp") && syntax.dependent(syntax.head(cue), "neg") >= 0;
	}
}
