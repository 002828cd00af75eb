package org.assay.reading.quotes;

import java.util.Optional;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;

/**
 * The subject of a verb by the dependency tree: its own, that of the verb it is joined to, or that of the verb it
 * depends on. Answers nothing where the sentence has no tree.
 */
public final class TreeSubjects {

	private static final int DEEPEST = 4;
	private static final int LONGEST_ASIDE = 40;
	private static final String[] SUBJECT = { "nsubj", "nsubjpass", "csubj" };
	/** "argued that it was safe, and asked for a vote": behind a comma these go with the verb that reports. */
	private static final String[] APART = { "asked", "called", "urged", "demanded", "denied", "accused", "warned",
			"promised", "rejected", "blamed", "vowed", "pledged", "threatened" };
	private static final String[] EMPTY = { "it", "there" };

	private final Syntax syntax;
	private final Tokens tokens;
	private final Quotations quotations;

	public TreeSubjects(ParsedText text) {
		syntax = text.syntax();
		tokens = text.tokens();
		quotations = text.quotations();
	}

	/** Who does what the verb says: the subject, or after a passive verb the phrase with "by". */
	Optional<Range> actor(int verb) {
		boolean passive = syntax.dependent(verb, "auxpass") >= 0 || syntax.dependent(verb, "agent") >= 0;
		if (passive) {
			int by = syntax.dependent(verb, "agent");
			int noun = by < 0 ? -1 : syntax.dependent(by, "pobj");
			return noun < 0 ? Optional.empty() : Optional.of(phrase(noun));
		}
		return subject(verb);
	}

	/** The grammatical subject, shared ones included. */
	Optional<Range> subject(int verb) {
		return noun(verb, 0).map(this::phrase).filter(range -> sameQuotation(range, verb));
	}

	/** Whether the verb has no subject of its own. */
	boolean isShared(int verb) {
		return syntax.dependent(verb, SUBJECT) < 0;
	}

	private boolean sameQuotation(Range range, int verb) {
		return quotations.innermostAt(range.from()) == quotations.innermostAt(verb);
	}

	/** The head noun of the subject. */
	public Optional<Integer> noun(int verb, int depth) {
		int own = syntax.dependent(verb, SUBJECT);
		if (own >= 0) {
			return Optional.of(own);
		}
		// "..., a person briefed on the inquiry said": the tree has taken "briefed" for what is said
		int reduced = syntax.dependent(verb, "ccomp");
		if (reduced > 0 && reduced < verb && syntax.rightEdge(reduced) == verb - 1
				&& syntax.hasTag(reduced, "VBD", "VBN")
				&& syntax.dependent(reduced, "nsubj") == reduced - 1) {
			return Optional.of(reduced - 1);
		}
		int head = syntax.head(verb);
		if (head < 0 || depth > DEEPEST) {
			return Optional.empty();
		}
		return switch (syntax.relation(verb)) {
		case "conj" -> noun(joined(verb, head), depth + 1);
		case "xcomp" -> controller(head, depth);
		case "advcl" -> lostItsOwn(verb) ? Optional.empty() : noun(reporting(verb, head), depth + 1);
		case "pcomp" -> syntax.relation(head).equals("prep") ? afterPreposition(head, depth) : noun(head, depth + 1);
		case "acl" -> syntax.tag(head).startsWith("NN") ? Optional.of(head) : Optional.empty();
		default -> Optional.empty();
		};
	}

	/** "while the mayor of Brack, where it lies, said so": a finite clause has a subject, even if the tree has missed it. */
	private boolean lostItsOwn(int verb) {
		int mark = syntax.dependent(verb, "mark");
		return mark >= 0 && !tokens.in(mark, "to", "as") && syntax.hasTag(verb, "VBD", "VBZ", "VBP")
				&& syntax.dependent(verb, "auxpass") < 0;
	}

	/**
	 * "told reporters the quay was shut but warned that it would open": the parser may join the second verb of saying to
	 * what the first one says. Two verbs in the past that both take a clause belong together.
	 */
	int joined(int verb, int head) {
		int outer = syntax.head(head);
		if (outer < 0 || !syntax.relation(head).equals("ccomp")) {
			return head;
		}
		boolean alike = syntax.hasTag(outer, "VBD", "VBZ") && syntax.tag(outer).equals(syntax.tag(verb));
		boolean states = syntax.dependent(verb, "ccomp") >= 0;
		boolean joined = tokens.in(verb - 1, "and", "but");
		boolean silent = joined && tokens.in(verb, "declined", "refused", "declines", "refuses");
		// "said the alarms had worked and denied reports": the plain past goes with "said", not with "had worked"
		boolean parallel = syntax.hasTag(verb, "VBD") && syntax.dependent(verb, "aux") < 0
				&& tokens.in(syntax.dependent(head, "aux"), "had", "would", "will", "could", "can", "has", "have")
				&& !tokens.is(syntax.dependent(verb, "dobj"), "it");
		boolean apart = joined && tokens.is(verb - 2, ",") && tokens.in(verb, APART);
		return alike && (states || silent || parallel) || apart ? outer : head;
	}

	/** "quoted Peskov as saying": the object speaks; "left without saying": the subject does. */
	private Optional<Integer> afterPreposition(int preposition, int depth) {
		int head = syntax.head(preposition);
		int object = tokens.is(preposition, "as") ? syntax.dependent(head, "dobj") : -1;
		return object >= 0 ? Optional.of(object) : noun(head, depth + 1);
	}

	/** "said there was room, adding that": the verb added at the end goes back to who says, not to what is said. */
	private int reporting(int verb, int head) {
		int outer = syntax.head(head);
		boolean trailing = syntax.tag(verb).equals("VBG") && verb > head && syntax.dependent(verb, "ccomp") >= 0;
		return trailing && outer >= 0 && syntax.relation(head).equals("ccomp") ? outer : head;
	}

	/** "urged the town to say": the object acts; "wants to say": the subject does. */
	private Optional<Integer> controller(int head, int depth) {
		int object = syntax.dependent(head, "dobj");
		return object >= 0 && syntax.head(object) == head ? Optional.of(object) : noun(head, depth + 1);
	}

	/** Whether the subject only fills its place: "it is expected", "there is concern". */
	boolean isEmpty(Range subject) {
		return subject.to() - subject.from() == 1 && tokens.in(subject.from(), EMPTY);
	}

	/** The noun with its modifiers and appositions, without what a comma sets off as a clause of its own. */
	public Range phrase(int noun) {
		int from = left(noun);
		int to = noun + 1;
		for (int at = syntax.firstDependent(noun); at >= 0; at = syntax.nextDependent(at)) {
			if (at > noun && belongs(noun, at) && !speaks(at)) {
				to = Math.max(to, syntax.rightEdge(at) + 1);
			}
		}
		for (int i = noun + 1; i < to; i++) {
			if (quotations.innermostAt(i) != quotations.innermostAt(noun) && !quotations.isMark(i)
					&& quotations.innermostAt(noun) >= 0) {
				to = i;
			}
		}
		if (to - 2 > noun && tokens.is(to - 2, "on") && tokens.isCapitalised(to - 1)
				&& tokens.lower(to - 1).endsWith("day")) {
			to -= 2;
		}
		while (to > noun + 1 && (tokens.in(to - 1, ",", ";", ":") || quotations.isMark(to - 1)
				&& quotations.innermostAt(to - 2) < 0)) {
			to--;
		}
		return new Range(from, closed(from, to));
	}

	/** With the bracket that closes one within the phrase. */
	private int closed(int from, int to) {
		int depth = 0;
		for (int i = from; i < to; i++) {
			depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
		}
		return depth == 1 && tokens.is(to, ")") ? to + 1 : to;
	}

	/** "Beck, who said there was room": what somebody says elsewhere is no part of the name. */
	private boolean speaks(int at) {
		return syntax.relation(at).equals("relcl") && syntax.dependent(at, "ccomp") > at;
	}

	/** The noun with what stands before it and the phrases with "of", "for" and the like right behind it. */
	public Range brief(int noun) {
		int to = noun + 1;
		for (int at = syntax.firstDependent(noun); at >= 0; at = syntax.nextDependent(at)) {
			boolean near = at == to && syntax.hasRelation(at, "prep", "case", "cc", "conj")
					|| syntax.hasRelation(at, "conj") && tokens.in(to - 1, "and", "or", "&");
			if (at > noun && near && !isSentence(at)) {
				to = end(at);
			}
		}
		return new Range(left(noun), to);
	}

	/** The end of the phrase below the token, before the first comma or clause. */
	private int end(int token) {
		int last = syntax.rightEdge(token);
		for (int i = token + 1; i <= last; i++) {
			if (tokens.in(i, ",", ";", "—", "--") || syntax.hasTag(i, "WDT", "WP", "VBD", "VBZ", "VBP")) {
				return i;
			}
		}
		return last + 1;
	}

	private int left(int noun) {
		int from = noun;
		for (int at = syntax.firstDependent(noun); at >= 0 && at < noun; at = syntax.nextDependent(at)) {
			if (syntax.hasRelation(at, "det", "poss", "compound", "amod", "num", "nmod", "quantmod", "predet", "advmod",
					"case", "neg", "preconj")) {
				from = Math.min(from, syntax.leftEdge(at));
			}
		}
		return from;
	}

	private boolean belongs(int noun, int at) {
		return switch (syntax.relation(at)) {
		case "prep", "appos", "case", "compound", "num", "conj", "cc", "amod", "nmod" -> !isSentence(at);
		case "relcl", "acl" -> syntax.rightEdge(at) - noun < LONGEST_ASIDE;
		default -> false;
		};
	}

	private boolean isSentence(int at) {
		return syntax.dependent(at, SUBJECT) >= 0;
	}
}
