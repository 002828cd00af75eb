package org.assay.reading.en.internal;

import java.io.IOException;

/** Draws the dependency tree of a sentence whose words have tags and lemmas. */
final class DependencyParser {

	private static final String ROOT_RELATION = "root";
	/** How far a word that the transitions left alone looks for a head. */
	private static final int REACH = 5;

	private final Model model;
	private final Transition[] transitions;
	/** The steps allowed in some states, in the order in which equal scores are decided. */
	private final int[] shifts;
	private final int[] withoutArc;
	private final int[] withoutArcOrReduce;
	private final int[] notBareReduce;
	private final int[] leftArcs;
	private final int[] rightArcs;

	private DependencyParser(Model model, Transition[] transitions, int[][] allowed) {
		this.model = model;
		this.transitions = transitions;
		shifts = allowed[0];
		withoutArc = allowed[1];
		withoutArcOrReduce = allowed[2];
		notBareReduce = allowed[3];
		leftArcs = allowed[4];
		rightArcs = allowed[5];
	}

	/** Layout: six lists of labels, model. */
	static DependencyParser read(PackInput in) throws IOException {
		int[][] allowed = new int[6][];
		for (int i = 0; i < allowed.length; i++) {
			allowed[i] = in.integers(in.number());
		}
		Model model = Model.read(in);
		Transition[] transitions = new Transition[model.labelCount()];
		for (int i = 0; i < transitions.length; i++) {
			String label = model.label(i).name();
			try {
				transitions[i] = Transition.of(label);
			} catch (IllegalArgumentException e) {
				IOException wrapped = in.damaged("the unknown step " + label);
				wrapped.initCause(e);
				throw wrapped;
			}
		}
		return new DependencyParser(model, transitions, allowed);
	}

	/** Number 0 of the tokens is the root. */
	void parse(Token[] tokens) {
		ParserState state = new ParserState(tokens);
		while (!state.isDone()) {
			float[] scores = model.scores(state);
			int[] allowed = allowed(state.top(), state.next());
			Transition transition = transitions[allowed == null ? Model.best(scores) : Model.best(scores, allowed)];
			switch (transition.arc()) {
			case L -> state.top().attach(state.next(), transition.relation(), transition.relationText());
			case R -> state.next().attach(state.top(), transition.relation(), transition.relationText());
			case N -> {
				// only the step
			}
			}
			state.step(transition.step());
		}
		for (int i = 1; i < tokens.length; i++) {
			if (tokens[i].head == null) {
				findHead(tokens, i);
			}
		}
	}

	/** The steps that keep the tree a tree; null for all. */
	private int[] allowed(Token top, Token next) {
		if (top.id == 0) {
			return shifts;
		}
		if (top.isBelow(next)) {
			return withoutArc;
		}
		if (next.isBelow(top)) {
			return top.head != null ? withoutArc : withoutArcOrReduce;
		}
		return top.head == null ? notBareReduce : null;
	}

	/** The best arc to a word near by that is not below this one; else the root. */
	private void findHead(Token[] tokens, int i) {
		Transition best = null;
		Token head = null;
		float highest = Float.NEGATIVE_INFINITY;
		for (int direction = -1; direction <= 1; direction += 2) {
			int[] arcs = direction > 0 ? leftArcs : rightArcs;
			for (int n = 1; n <= REACH; n++) {
				int at = i + n * direction;
				if (at < 0 || at >= tokens.length) {
					break;
				}
				if (tokens[at].isBelow(tokens[i])) {
					continue;
				}
				float[] scores = model.scores(ParserState.between(tokens, Math.min(i, at), Math.max(i, at)));
				int arc = Model.best(scores, arcs);
				if (scores[arc] > highest) {
					highest = scores[arc];
					best = transitions[arc];
					head = tokens[at];
				}
			}
		}
		if (best == null) {
			tokens[i].attach(tokens[0], ROOT_RELATION, Text.of(ROOT_RELATION));
		} else {
			tokens[i].attach(head, best.relation(), best.relationText());
		}
	}
}
