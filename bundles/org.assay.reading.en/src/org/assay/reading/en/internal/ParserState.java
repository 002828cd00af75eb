package org.assay.reading.en.internal;

import java.util.Arrays;

/** Where the dependency parser stands: words on the stack, words put aside, and the next word. */
final class ParserState implements Place {

	private final Token[] tokens;
	private final int[] stack;
	private final int[] aside;
	private int stacked;
	private int passed;
	private int next;

	ParserState(Token[] tokens) {
		this.tokens = tokens;
		stack = new int[tokens.length];
		aside = new int[tokens.length];
		step(Transition.Step.S);
	}

	/** Two words alone, to score an arc between them. */
	static ParserState between(Token[] tokens, int top, int next) {
		ParserState state = new ParserState(tokens);
		state.stack[0] = top;
		state.next = next;
		return state;
	}

	boolean isDone() {
		return next >= tokens.length;
	}

	Token top() {
		return tokens[stack[stacked - 1]];
	}

	Token next() {
		return tokens[next];
	}

	void step(Transition.Step step) {
		switch (step) {
		case R -> stacked--;
		case P -> aside[passed++] = stack[--stacked];
		case S -> {
			while (passed > 0) {
				stack[stacked++] = aside[--passed];
			}
			stack[stacked++] = next++;
		}
		}
	}

	@Override
	public Token at(Source source, int distance) {
		return switch (source) {
		case I -> token(stack[stacked - 1] + distance);
		case J -> token(next + distance);
		case K -> distance <= 0 ? onStack(-distance) : putAside(distance - 1);
		};
	}

	private Token token(int i) {
		return i >= 0 && i < tokens.length ? tokens[i] : null;
	}

	private Token onStack(int below) {
		return below < stacked ? tokens[stack[stacked - 1 - below]] : null;
	}

	private Token putAside(int below) {
		return below < passed ? tokens[aside[passed - 1 - below]] : null;
	}

	@Override
	public String toString() {
		return Arrays.toString(Arrays.copyOf(stack, stacked)) + " < " + next;
	}
}
