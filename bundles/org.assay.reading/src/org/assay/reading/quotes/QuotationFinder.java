package org.assay.reading.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.assay.reading.sentences.Block;
import org.assay.reading.tokens.Tokens;

/**
 * Pairs quotation marks: typographic and plain, double and single, nested, and running over paragraphs. One pass; a
 * paragraph ends what it does not close.
 */
public final class QuotationFinder {

	private static final int DEEPEST = 4;
	private static final int LONGEST_SINGLE = 120;

	private final Tokens tokens;
	private final List<Pending> found = new ArrayList<>();
	private final Deque<Pending> open = new ArrayDeque<>();

	private QuotationFinder(Tokens tokens) {
		this.tokens = tokens;
	}

	private static final class Pending {
		private final int open;
		private final boolean single;
		private final Pending outer;
		private final Pending goesOn;
		private int to;
		private boolean closed;

		Pending(int open, boolean single, Pending outer, Pending goesOn) {
			this.open = open;
			this.single = single;
			this.outer = outer;
			this.goesOn = goesOn;
		}
	}

	public static Quotations find(Tokens tokens, List<Block> blocks) {
		QuotationFinder finder = new QuotationFinder(tokens);
		Pending unclosed = null;
		for (Block block : blocks) {
			int from = tokens.from(block.span().begin());
			int to = tokens.from(block.span().end());
			unclosed = finder.block(from, to, block.isRead() ? unclosed : null);
		}
		return finder.result();
	}

	/** @return the quotation that the paragraph leaves open, or null */
	private Pending block(int from, int to, Pending before) {
		open.clear();
		for (int i = from; i < to; i++) {
			mark(i, i == from ? before : null, from, to);
		}
		Pending outermost = open.peekLast();
		while (!open.isEmpty()) {
			Pending pending = open.pop();
			if (!pending.single) {
				pending.to = to;
				found.add(pending);
			}
		}
		return outermost != null && !outermost.single ? outermost : null;
	}

	private void mark(int i, Pending before, int from, int to) {
		switch (tokens.word(i)) {
		case "“", "``", "«", "„" -> opens(i, false, before);
		case "”", "»" -> closes(i, false);
		case "\"", "''" -> plainDouble(i, before, from, to);
		case "‘", "`" -> {
			if (!tokens.spaceBefore(i + 1) && i + 1 < to && !tokens.startsWithDigit(i + 1)) {
				opens(i, true, null);
			}
		}
		case "’" -> closes(i, true);
		case "'" -> plainSingle(i, from, to);
		default -> {
			return;
		}
		}
	}

	private void plainDouble(int i, Pending before, int from, int to) {
		boolean isOpen = open.stream().anyMatch(pending -> !pending.single);
		boolean roomBefore = i == from || tokens.spaceBefore(i) || isBracketOrDash(i - 1);
		boolean roomAfter = i + 1 >= to || tokens.spaceBefore(i + 1);
		if (isOpen && !(roomBefore && !roomAfter)) {
			closes(i, false);
		} else if (isOpen) {
			dropOpen(i);
			opens(i, false, before);
		} else if (roomBefore && i + 1 < to || !tokens.startsWithDigit(i - 1) && !roomAfter) {
			opens(i, false, before);
		}
	}

	/** A second opening mark ends a quotation that was never closed. */
	private void dropOpen(int i) {
		while (!open.isEmpty()) {
			Pending pending = open.pop();
			if (!pending.single) {
				pending.to = i;
				found.add(pending);
				return;
			}
		}
	}

	private boolean isBracketOrDash(int i) {
		return tokens.in(i, "(", "[", "—", "–", "-", "--", "'", "‘", "/");
	}

	private void plainSingle(int i, int from, int to) {
		boolean roomBefore = i == from || tokens.spaceBefore(i) || isBracketOrDash(i - 1) || tokens.in(i - 1, "\"",
				"“");
		boolean roomAfter = i + 1 >= to || tokens.spaceBefore(i + 1);
		if (roomBefore && !roomAfter && tokens.isWord(i + 1)) {
			opens(i, true, null);
		} else if (!roomBefore || tokens.spaceBefore(i) && roomAfter) {
			closes(i, true);
		}
	}

	private void opens(int i, boolean single, Pending before) {
		if (open.size() < DEEPEST) {
			open.push(new Pending(i, single, open.peek(), before));
		}
	}

	private void closes(int i, boolean single) {
		if (open.stream().noneMatch(pending -> pending.single == single)) {
			return;
		}
		while (true) {
			Pending pending = open.pop();
			if (pending.single == single) {
				if (!single || i - pending.open <= LONGEST_SINGLE) {
					pending.to = i;
					pending.closed = true;
					found.add(pending);
				}
				return;
			}
		}
	}

	private Quotations result() {
		found.removeIf(pending -> pending.to <= pending.open + 1);
		found.sort(Comparator.comparingInt(pending -> pending.open));
		Map<Pending, Integer> index = new IdentityHashMap<>();
		for (int i = 0; i < found.size(); i++) {
			index.put(found.get(i), i);
		}
		List<Quotation> all = new ArrayList<>(found.size());
		for (Pending pending : found) {
			Pending outer = pending.outer;
			while (outer != null && !index.containsKey(outer)) {
				outer = outer.outer;
			}
			all.add(new Quotation(pending.open, pending.open + 1, pending.to, pending.to, pending.closed,
					outer == null ? -1 : index.get(outer),
					pending.goesOn == null ? -1 : index.getOrDefault(pending.goesOn, -1)));
		}
		return new Quotations(all, tokens.size());
	}
}
