package org.assay.reading.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.assay.reading.quotes.Conditions;
import org.assay.reading.quotes.Quotations;
import org.assay.reading.quotes.Range;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;

/**
 * Cuts words into propositions by the tree: the main verb, verbs joined to it, clauses with "who" and "which", and
 * clauses with "although", "because" and the like. A condition stays with what it is a condition of.
 */
final class Propositions {

	private static final int DEEPEST = 12;
	private static final String[] CONDITIONAL = { "if", "unless", "provided", "providing", "assuming", "whether",
			"once", "when", "until", "long" };
	private static final String[] SUBJECT = { "nsubj", "nsubjpass", "csubj", "expl" };

	private final Syntax syntax;
	private final Tokens tokens;
	private final Quotations quotations;
	private final Conditions conditions;

	Propositions(ParsedText text) {
		syntax = text.syntax();
		tokens = text.tokens();
		quotations = text.quotations();
		conditions = new Conditions(text.tagged());
	}

	/**
	 * @param taken tokens that others are said to have said, with the words that say so: no proposition has them
	 */
	List<Proposition> within(int from, int to, BitSet taken) {
		BitSet nodes = new BitSet();
		for (int i = from; i < to; i++) {
			if (!taken.get(i) && isNode(i, from, to, taken, 0)) {
				nodes.set(i - from);
			}
		}
		int[] owner = new int[to - from];
		for (int i = from; i < to; i++) {
			owner[i - from] = taken.get(i) ? -1 : owner(i, from, to, nodes, taken);
		}
		List<Proposition> found = new ArrayList<>();
		for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
			List<Range> ranges = ranges(owner, node + from, from);
			if (!ranges.isEmpty()) {
				found.add(new Proposition(node + from, ranges));
			}
		}
		return found;
	}

	private boolean isNode(int i, int from, int to, BitSet taken, int depth) {
		if (!isVerb(i) || depth > DEEPEST) {
			return false;
		}
		int head = syntax.head(i);
		boolean outside = head < from || head >= to;
		return switch (syntax.relation(i)) {
		case "aux", "auxpass", "amod", "nmod", "compound", "punct", "" -> false;
		case "conj" -> !isInverted(i, from)
				&& (outside || taken.get(head) || isNode(head, from, to, taken, depth + 1));
		case "relcl" -> isFinite(i);
		case "advcl" -> isFinite(i) && hasSubject(i) && !isCondition(i)
				&& !isInverted(i, from);
		case "parataxis" -> hasSubject(i);
		case "ccomp" -> outside || taken.get(head) && hasSubject(i) && isFinite(i);
		case "root" -> true;
		default -> outside;
		};
	}

	private boolean isVerb(int i) {
		return syntax.tag(i).startsWith("VB") || syntax.tag(i).equals("MD") && syntax.relation(i).equals("root");
	}

	private boolean hasSubject(int verb) {
		return syntax.dependent(verb, SUBJECT) >= 0;
	}

	private boolean isFinite(int verb) {
		int aux = syntax.dependent(verb, "aux", "auxpass");
		return syntax.hasTag(verb, "VBD", "VBZ", "VBP") || aux >= 0 && !syntax.tag(aux).equals("TO");
	}

	private boolean isInverted(int verb, int from) {
		return conditions.isInverted(syntax.dependent(verb, "aux", "auxpass", "nsubj"), from);
	}

	private boolean isCondition(int verb) {
		for (int at = syntax.firstDependent(verb); at >= 0; at = syntax.nextDependent(at)) {
			if (syntax.hasRelation(at, "mark", "advmod") && tokens.in(at, CONDITIONAL)) {
				return true;
			}
		}
		return false;
	}

	/** The node above the token, unless words that are taken lie between; -1 when there is none. */
	private int owner(int token, int from, int to, BitSet nodes, BitSet taken) {
		int at = token;
		while (at >= from && at < to && !taken.get(at)) {
			if (nodes.get(at - from)) {
				return at;
			}
			at = syntax.head(at);
		}
		return -1;
	}

	private List<Range> ranges(int[] owner, int node, int from) {
		List<Range> ranges = new ArrayList<>();
		int i = 0;
		while (i < owner.length) {
			int begin = i;
			while (i < owner.length && owner[i] == node) {
				i++;
			}
			Range range = trimmed(begin + from, i + from);
			if (!range.isEmpty()) {
				ranges.add(range);
			}
			i = Math.max(i, begin + 1);
		}
		return ranges;
	}

	/** Without the marks and the joining words at its ends. */
	private Range trimmed(int begin, int end) {
		int from = begin;
		while (from < end && (isMark(from) || syntax.hasRelation(from, "cc")
				|| syntax.hasRelation(from, "mark") && !tokens.in(from, CONDITIONAL))) {
			from++;
		}
		int to = end;
		while (to > from && (isMark(to - 1) && !closes(to - 1, from) || syntax.hasRelation(to - 1, "cc"))) {
			to--;
		}
		return new Range(from, to);
	}

	/** Whether it closes what the words before it open. */
	private boolean closes(int i, int from) {
		int open = -1;
		for (int k = i - 1; k >= from && open < 0; k--) {
			open = tokens.is(i, ")") && tokens.is(k, "(") || quotations.isClose(i) && quotations.isOpen(k) ? k : -1;
		}
		return open >= 0;
	}

	private boolean isMark(int i) {
		return !tokens.isWord(i) && !tokens.startsWithDigit(i) && !tokens.in(i, "%", "$", "€", "£", "¥");
	}
}
