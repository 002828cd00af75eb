package org.assay.reading.figures;

import org.assay.reading.tokens.Tokens;

/** Tells "priced from $5 to $7", which is one range, from "rose from 5 to 7", which is two figures. */
final class Ranging {

	private static final int NEAR = 8;

	private final Tokens tokens;
	private final Modifiers modifiers;

	Ranging(Tokens tokens, Modifiers modifiers) {
		this.tokens = tokens;
		this.modifiers = modifiers;
	}

	/** Whether "from" before the number tells where something came from, and no word says that it varies. */
	boolean isChange(int number) {
		int from = tokens.is(number - 1, "from") ? number - 1 : tokens.is(number - 2, "from") ? number - 2 : -1;
		if (from < 0) {
			return false;
		}
		for (int i = from - 1; i >= Math.max(0, from - NEAR) && !tokens.in(i, ".", ";"); i--) {
			if (tokens.in(i, "range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying", "anywhere",
					"runs", "run", "running", "spanning", "spans", "priced", "scale", "spread")) {
				return false;
			}
			if (modifiers.isChange(i, tokens)) {
				return true;
			}
		}
		return !tokens.lower(from - 1).endsWith("s");
	}
}
