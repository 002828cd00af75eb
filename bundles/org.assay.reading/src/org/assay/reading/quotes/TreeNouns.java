package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;

/**
 * Attributions by nouns of saying, thinking and feeling, by the tree: "Bell's support for the quay", "criticism of the
 * plan by the guild", "the guild voiced doubts about it".
 */
final class TreeNouns {

	private static final String[] ABOUT = { "about", "of", "for", "on", "over", "against", "toward", "towards", "to",
			"with", "regarding", "concerning", "at", "in" };
	private static final String[] AUTHOR = { "by", "from", "among" };

	/** Nouns whose "to" leads to who hears it. */
	private static final Set<String> ADDRESSED = Set.of("statement", "testimony", "letter", "address", "speech",
			"remark",
			"comment", "announcement", "report", "message", "evidence", "presentation");

	private static final int FAR = 20;

	private final Syntax syntax;
	private final Tokens tokens;
	private final CueLexicon lexicon;
	private final Speaking speaking;
	private final TreeSubjects subjects;
	private final TreeContents contents;

	TreeNouns(ParsedText text, CueLexicon lexicon, Speaking speaking) {
		syntax = text.syntax();
		tokens = text.tokens();
		this.lexicon = lexicon;
		this.speaking = speaking;
		subjects = new TreeSubjects(text);
		contents = new TreeContents(text, lexicon);
	}

	Optional<Draft> find(int noun) {
		String lemma = syntax.lemma(noun);
		if (!lexicon.nouns.contains(lemma) && !lexicon.attitudes.contains(lemma)) {
			return Optional.empty();
		}
		Optional<Range> source = owner(noun).or(() -> author(noun)).or(() -> expresser(noun));
		List<Range> content = content(noun);
		if (source.isEmpty() || content.isEmpty()) {
			return Optional.empty();
		}
		content.replaceAll(range -> source.get().from() > noun ? new Range(range.from(),
				Math.min(range.to(), source.get().from() - 1)) : range);
		content.removeIf(range -> range.isEmpty() || range.overlaps(source.get()));
		return content.isEmpty() ? Optional.empty()
				: Optional.of(new Draft(Kind.indirect, content, cue(noun), source, Stance.asserts, isNegated(noun),
						"tree.noun"));
	}

	/** "Bell's support", "their support". */
	private Optional<Range> owner(int noun) {
		int owner = syntax.dependent(noun, "poss");
		if (owner < 0 || tokens.is(owner, "its")) {
			return Optional.empty();
		}
		int end = owner + 1;
		return Optional.of(new Range(syntax.leftEdge(owner), end)).filter(speaking::can);
	}

	/** "support from the guild", "criticism of the plan by the guild". */
	private Optional<Range> author(int noun) {
		int last = Math.min(syntax.rightEdge(noun), noun + FAR);
		for (int at = noun + 1; at <= last; at++) {
			int object = syntax.dependent(at, "pobj");
			boolean own = syntax.head(at) == noun && tokens.in(at, AUTHOR);
			if (object > at && (own || tokens.is(at, "by") && syntax.relation(at).equals("prep"))) {
				Range phrase = subjects.phrase(object);
				if (speaking.can(phrase)) {
					return Optional.of(phrase);
				}
			}
		}
		return Optional.empty();
	}

	/** "The guild voiced support": whoever gives the noun its voice. */
	private Optional<Range> expresser(int noun) {
		int verb = syntax.hasRelation(noun, "dobj") ? syntax.head(noun) : -1;
		boolean voices = verb >= 0 && verb < noun && lexicon.voicing.contains(syntax.lemma(verb));
		return voices ? subjects.subject(verb).filter(speaking::can) : Optional.empty();
	}

	private Range cue(int noun) {
		int verb = syntax.hasRelation(noun, "dobj") ? syntax.head(noun) : -1;
		boolean voices = verb >= 0 && verb < noun && noun - verb < 6 && lexicon.voicing.contains(syntax.lemma(verb));
		return new Range(voices ? verb : noun, noun + 1);
	}

	private boolean isNegated(int noun) {
		int verb = syntax.hasRelation(noun, "dobj") ? syntax.head(noun) : -1;
		return verb >= 0 && syntax.dependent(verb, "neg") >= 0 || tokens.is(syntax.firstDependent(noun), "no");
	}

	/** The clause or the phrase that says what it is about. */
	private List<Range> content(int noun) {
		for (int at = syntax.firstDependent(noun); at >= 0; at = syntax.nextDependent(at)) {
			boolean clause = syntax.hasRelation(at, "ccomp", "xcomp", "acl", "relcl") && isComplement(at);
			boolean hearer = tokens.is(at, "to") && ADDRESSED.contains(syntax.lemma(noun));
			boolean phrase = syntax.hasRelation(at, "prep") && tokens.in(at, ABOUT) && isTopic(at) && !hearer;
			if (at > noun && (clause || phrase)) {
				return new ArrayList<>(clause ? contents.clause(at, noun) : contents.phrase(at, noun));
			}
		}
		return List.of();
	}

	/** A "that" clause or an infinitive, no relative clause. */
	private boolean isComplement(int verb) {
		int mark = syntax.dependent(verb, "mark");
		int aux = syntax.dependent(verb, "aux");
		return mark >= 0 && tokens.in(mark, "that", "whether", "if") || aux >= 0 && syntax.tag(aux).equals("TO");
	}

	private boolean isTopic(int preposition) {
		int object = syntax.dependent(preposition, "pobj");
		return object >= 0 ? !contents.isTime(object) : syntax.dependent(preposition, "pcomp") >= 0;
	}
}
