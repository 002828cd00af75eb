package org.assay.reading.en.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of a sentence with all that a feature may ask about it; the labels are filled in as they are decided. Number
 * 0 is the root above the sentence.
 */
final class Token {

	static final List<Text> NOTHING = List.of();
	private static final String ROOT = "@#r$%";

	final int id;
	final boolean first;
	final boolean last;
	final String form;
	final String simplified;
	final String lower;
	final Text simplifiedText;
	final Text lowerText;
	final Text shape;

	/** The parts of speech the word is known with, one by one, and joined; null for an unknown word. */
	List<Text> ambiguities = NOTHING;
	Text ambiguity;
	List<Text> clusters = NOTHING;
	final List<Text> gazetteers = new ArrayList<>(0);

	String lemma;
	Text lemmaText;
	Label pos;
	Label name;
	String relation;
	Text relationText;
	Token head;
	/** In the order of the sentence. */
	private final List<Token> dependents = new ArrayList<>(2);

	Token(int id, int length, String form, String simplified) {
		this.id = id;
		this.form = form;
		this.simplified = simplified;
		first = id == 1;
		last = id == length && id > 0;
		lower = WordForms.lowerCase(simplified);
		simplifiedText = Text.of(simplified);
		lowerText = lower.equals(simplified) ? simplifiedText : Text.of(lower);
		shape = Text.of(WordForms.shape(simplified));
	}

	static Token root() {
		Token root = new Token(0, 0, ROOT, ROOT);
		Text text = Text.of(ROOT);
		root.lemma = ROOT;
		root.lemmaText = text;
		root.pos = new Label(ROOT, text);
		root.name = root.pos;
		return root;
	}

	void attach(Token newHead, String newRelation, Text newRelationText) {
		if (head != null) {
			head.dependents.remove(this);
		}
		head = newHead;
		relation = newRelation;
		relationText = newRelationText;
		head.dependents.add(head.countBefore(id), this);
	}

	private int countBefore(int place) {
		int n = 0;
		while (n < dependents.size() && dependents.get(n).id < place) {
			n++;
		}
		return n;
	}

	boolean isBelow(Token other) {
		for (Token above = head; above != null; above = above.head) {
			if (above == other) {
				return true;
			}
		}
		return false;
	}

	/** The token in the given relation; null when there is none. */
	Token related(Relation to) {
		return switch (to) {
		case SELF -> this;
		case H -> head;
		case H2 -> head == null ? null : head.head;
		case LMD -> leftmost(0);
		case LMD2 -> leftmost(1);
		case RMD -> rightmost(0);
		case RMD2 -> rightmost(1);
		case LND -> dependent(countBefore(id) - 1);
		case LND2 -> dependent(countBefore(id) - 2);
		case RND -> dependent(countBefore(id));
		case RND2 -> dependent(countBefore(id) + 1);
		case LNS -> sibling(-1);
		case LNS2 -> sibling(-2);
		case RNS -> sibling(1);
		case RNS2 -> sibling(2);
		};
	}

	private Token dependent(int i) {
		return i >= 0 && i < dependents.size() ? dependents.get(i) : null;
	}

	private Token sibling(int distance) {
		return head == null ? null : head.dependent(head.countBefore(id) + distance);
	}

	private Token leftmost(int order) {
		Token dependent = dependent(order);
		return dependent != null && dependent.id < id ? dependent : null;
	}

	private Token rightmost(int order) {
		Token dependent = dependent(dependents.size() - 1 - order);
		return dependent != null && dependent.id > id ? dependent : null;
	}

	/** How many dependents are on each side: none, one, or two and more. */
	Text valency() {
		int left = leftmost(0) == null ? 0 : leftmost(1) == null ? 1 : 2;
		int right = rightmost(0) == null ? 0 : rightmost(1) == null ? 1 : 2;
		return Valency.TEXTS[left][right];
	}

	/** Holder, so that the texts are made once. */
	private static final class Valency {
		static final Text[][] TEXTS = new Text[3][3];
		static {
			for (int left = 0; left < 3; left++) {
				for (int right = 0; right < 3; right++) {
					TEXTS[left][right] = Text.of("<".repeat(left) + '-' + ">".repeat(right));
				}
			}
		}
	}
}
