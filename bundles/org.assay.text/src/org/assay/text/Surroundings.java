package org.assay.text;

/**
 * How far the text around a candidate agrees with an anchor's context.
 *
 * @param span   the candidate
 * @param before the side before the words
 * @param after  the side after them
 * @param same   whether the surroundings are the same to the last unit, white space included
 */
record Surroundings(Span span, Side before, Side after, boolean same) {

	/**
	 * One side, compared outwards from the words. A run of white space agrees with any other run, so that changed
	 * line ends, indents and no-break spaces do no harm; everything else is compared unit by unit.
	 *
	 * @param agreed visible units that agree, next to the words
	 * @param whole  whether the whole context of this side agrees
	 */
	record Side(int agreed, boolean whole) {
	}

	static Surroundings of(Anchor anchor, CharSequence text, Span span) {
		int from = Math.max(0, span.begin() - Anchor.CONTEXT);
		int to = Math.min(text.length(), span.end() + Anchor.CONTEXT);
		boolean same = anchor.prefix().contentEquals(text.subSequence(from, span.begin()))
				&& anchor.suffix().contentEquals(text.subSequence(span.end(), to));
		return new Surroundings(span, side(anchor.prefix(), text, span.begin(), -1),
				side(anchor.suffix(), text, span.end(), 1), same);
	}

	boolean agree() {
		return before.whole && after.whole;
	}

	/** One side agrees wholly and shows at least {@code enough} visible units to go by. */
	boolean halfAgree(int enough) {
		return before.whole && before.agreed >= enough || after.whole && after.agreed >= enough;
	}

	/** Visible units that agree on both sides together. */
	int agreed() {
		return before.agreed + after.agreed;
	}

	/** @param step 1 to compare forwards from {@code offset}, -1 backwards */
	private static Side side(String context, CharSequence text, int offset, int step) {
		int i = step > 0 ? 0 : context.length() - 1;
		int at = step > 0 ? offset : offset - 1;
		int agreed = 0;
		while (i >= 0 && i < context.length()) {
			int nextI = skipBlanks(context, i, step);
			int nextAt = skipBlanks(text, at, step);
			boolean atEdge = nextAt < 0 || nextAt >= text.length();
			if (nextI < 0 || nextI >= context.length()) {
				i = nextI;
				at = nextAt;
				break;
			}
			if (atEdge || (nextI == i) != (nextAt == at) || context.charAt(nextI) != text.charAt(nextAt)) {
				return new Side(agreed, false);
			}
			i = nextI + step;
			at = nextAt + step;
			agreed++;
		}
		if (context.length() == Anchor.CONTEXT) {
			return new Side(agreed, true);
		}
		int rest = skipBlanks(text, at, step);
		return new Side(agreed, rest < 0 || rest >= text.length());
	}

	private static int skipBlanks(CharSequence text, int from, int step) {
		int at = from;
		while (at >= 0 && at < text.length() && Blank.is(text.charAt(at))) {
			at += step;
		}
		return at;
	}
}
