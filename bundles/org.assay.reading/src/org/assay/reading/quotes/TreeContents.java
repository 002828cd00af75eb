package org.assay.reading.quotes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;

/** The words below a node of the tree, as the content of an attribution. */
final class TreeContents {

	private final Syntax syntax;
	private final Tokens tokens;
	private final ClauseEnds ends;
	private final Asides asides;
	private final Quotations quotations;
	private final TreeSubjects subjects;

	TreeContents(ParsedText text, CueLexicon lexicon) {
		syntax = text.syntax();
		tokens = text.tokens();
		quotations = text.quotations();
		ends = new ClauseEnds(text.tagged(), quotations, lexicon);
		subjects = new TreeSubjects(text);
		asides = new Asides(text.tagged(), quotations);
	}

	/** Whether it has a subject of its own and a finite verb. */
	boolean isClause(int verb) {
		boolean subject = syntax.dependent(verb, "nsubj", "nsubjpass", "expl", "csubj") >= 0;
		boolean finite = syntax.hasTag(verb, "VBD", "VBZ", "VBP", "MD") || syntax.dependent(verb, "aux", "auxpass") >= 0
				&& syntax.dependent(verb, "mark") < 0 || isMarked(verb);
		return subject && finite && !isInfinitive(verb);
	}

	/** "repairs to cost £12 million", as what is expected: a subject and an infinitive. */
	boolean isInfinitiveClause(int verb) {
		return isInfinitive(verb) && syntax.dependent(verb, "nsubj", "nsubjpass") >= 0;
	}

	private boolean isMarked(int verb) {
		int mark = syntax.dependent(verb, "mark");
		return mark >= 0 && tokens.in(mark, "that", "if", "whether");
	}

	private boolean isInfinitive(int verb) {
		int aux = syntax.dependent(verb, "aux");
		return aux >= 0 && syntax.tag(aux).equals("TO");
	}

	/** "that account", and not "that the account": by the tree only. */
	boolean isDeterminer(int that) {
		return syntax.hasTag(that, "DT") && syntax.hasRelation(that, "det");
	}

	/** "said in the past that it would": the "that" of the clause, behind one phrase that is set before it; else {@code at}. */
	int thatOf(int verb, int at) {
		int clause = syntax.dependent(verb, "ccomp");
		int that = clause < 0 ? -1 : syntax.dependent(clause, "mark");
		boolean phrase = that > at && tokens.is(that, "that") && syntax.hasRelation(at, "prep")
				&& syntax.head(at) == verb
				&& syntax.rightEdge(at) == that - 1;
		return phrase ? that : at;
	}

	/** "Asked whether it would open, Bell said": what opens the sentence tells what happened to who speaks, not what was said. */
	boolean isParticiple(int first, int cue) {
		return syntax.hasTag(first, "VBN", "VBG") && syntax.hasRelation(first, "advcl", "prep")
				&& syntax.head(first) == cue;
	}

	/** Whether the "by" tells who did it; without a tree, any does. */
	boolean isAgent(int by) {
		return syntax.relation(by).isEmpty() || syntax.hasRelation(by, "agent");
	}

	/** The clause, without "that", on its side of the cue. */
	List<Range> clause(int inner, int cue) {
		int from = syntax.leftEdge(inner);
		int to = syntax.rightEdge(inner) + 1;
		if (inner > cue) {
			from = Math.max(from, cue + 1);
		} else {
			to = Math.min(to, cue);
		}
		return trimmed(from, to);
	}

	/** The noun or the phrase with a preposition. */
	List<Range> phrase(int at, int cue) {
		return trimmed(Math.max(syntax.leftEdge(at), cue + 1), syntax.rightEdge(at) + 1);
	}

	/** The phrase with its noun; "hope for twice as many": where the tree hangs the rest on the verb, that too. */
	List<Range> prepositional(int preposition, int verb) {
		boolean alone = syntax.rightEdge(preposition) == preposition;
		return trimmed(preposition, (alone ? syntax.rightEdge(verb) : syntax.rightEdge(preposition)) + 1);
	}

	boolean hasFigure(int head) {
		for (int i = syntax.leftEdge(head); i <= syntax.rightEdge(head); i++) {
			if (syntax.hasTag(i, "CD")) {
				return true;
			}
		}
		return false;
	}

	/** The noun and what it is put at, without what is said of that: "the toll at $4m a year, a sum Bell denies". */
	List<Range> amount(int noun, int preposition) {
		int end = syntax.rightEdge(preposition) + 1;
		for (int i = preposition; i < end; i++) {
			end = tokens.is(i, ",") && tokens.in(i + 1, "a", "an", "the", "which", "far", "well") ? i : end;
		}
		return trimmed(syntax.leftEdge(noun), end);
	}

	/** What a verb with "by" is done to: its subject, or the noun it stands behind. */
	Optional<Range> patient(int verb) {
		int own = syntax.dependent(verb, "nsubjpass");
		boolean pronoun = own >= 0 && syntax.hasTag(own, "WDT", "WP");
		if (own >= 0 && !pronoun) {
			return trimmed(syntax.leftEdge(own), Math.min(verb, syntax.rightEdge(own) + 1)).stream().findFirst();
		}
		return syntax.hasRelation(verb, "acl", "relcl") ? antecedent(verb) : Optional.empty();
	}

	/** "a plan the guild supports": the noun before a clause that lacks its object. */
	Optional<Range> gap(int verb, Range source) {
		boolean relative = syntax.relation(verb).equals("relcl") && source.from() > syntax.head(verb)
				&& !syntax.hasTag(source.from(), "WDT", "WP");
		boolean governs = syntax.dependent(verb, "ccomp", "xcomp", "dobj", "attr", "acomp", "prep") > verb;
		return relative && !governs ? antecedent(verb) : Optional.empty();
	}

	private Optional<Range> antecedent(int verb) {
		int noun = syntax.head(verb);
		if (noun < 0 || noun > verb || !syntax.tag(noun).startsWith("N")) {
			return Optional.empty();
		}
		return trimmed(syntax.leftEdge(noun), Math.min(verb, syntax.leftEdge(verb))).stream().findFirst();
	}

	/** "The quay, many argue, is too short": what stands before and after the parenthesis. */
	List<Range> around(int verb, Range source) {
		int head = syntax.head(verb);
		int begin = Math.min(syntax.leftEdge(verb), source.from());
		int end = Math.max(syntax.rightEdge(verb), source.to() - 1) + 1;
		while (tokens.in(end, ",", "—", "--", ")")) {
			end++;
		}
		List<Range> before = trimmed(syntax.leftEdge(head), Math.min(begin, syntax.rightEdge(head) + 1));
		List<Range> after = trimmed(end, Math.max(end, syntax.rightEdge(head) + 1));
		return Stream.concat(before.stream(), after.stream()).toList();
	}

	/** "praised the crew but warned that": a verb that is joined to the cue ends what the cue governs. */
	Range beforeJoined(Range content, int cue) {
		for (int i = content.from(); i < content.to(); i++) {
			boolean verb = syntax.hasRelation(i, "conj") && syntax.tag(i).startsWith("VB");
			if (i > cue && verb && subjects.joined(i, syntax.head(i)) == cue) {
				int from = syntax.leftEdge(i);
				while (from > content.from() && tokens.in(from - 1, "and", "but", "or", "then", "yet", ",")) {
					from--;
				}
				return new Range(content.from(), from);
			}
		}
		return content;
	}

	/** "Bell, who thinks the toll is high, left": what a cue in a relative clause governs ends with that clause. */
	Range withinRelative(Range content, int cue) {
		int end = syntax.rightEdge(cue) + 1;
		boolean comma = tokens.is(end, ",") || tokens.is(end - 1, ",");
		boolean cut = syntax.hasRelation(cue, "relcl") && comma && content.from() > cue && content.from() < end
				&& end < content.to();
		return cut ? new Range(content.from(), ends.trimmed(content.from(), end)) : content;
	}

	boolean isTime(int token) {
		return token >= 0 && (asides.isTime(token) || asides.isDay(token));
	}

	private List<Range> trimmed(int begin, int end) {
		int from = begin;
		while (from < end && (tokens.in(from, ",", ":", "—", "--", "-") || syntax.hasRelation(from, "mark")
				&& tokens.is(from, "that") || quotations.isOpen(from)
						&& quotations.get(quotations.openedBy(from)).to() + 1 >= end - 1)) {
			from++;
		}
		int to = ends.trimmed(from, end);
		// 'that the tug "left its berth"': with the mark that closes what is quoted at the end
		int inside = to > from ? quotations.innermostAt(to - 1) : -1;
		if (inside >= 0 && quotations.get(inside).closed() && quotations.get(inside).open() >= from
				&& quotations.get(inside).close() == to) {
			to++;
		}
		return from < to ? List.of(new Range(from, to)) : List.of();
	}
}
