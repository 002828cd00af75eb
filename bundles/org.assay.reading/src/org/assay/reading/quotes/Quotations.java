package org.assay.reading.quotes;

import java.util.Arrays;
import java.util.List;

/** All quotations of a text, in order of their opening marks, with quick look-up by token. */
public final class Quotations {

	private static final int LONG = 300;

	private final List<Quotation> all;
	private final int[] innermost;
	private final int[] opens;
	private final int[] closes;

	Quotations(List<Quotation> all, int tokens) {
		this.all = List.copyOf(all);
		innermost = new int[tokens];
		Arrays.fill(innermost, -1);
		for (int q = 0; q < this.all.size(); q++) {
			Quotation quotation = this.all.get(q);
			Arrays.fill(innermost, quotation.from(), quotation.to(), q);
		}
		opens = this.all.stream().mapToInt(Quotation::open).sorted().toArray();
		closes = this.all.stream().filter(Quotation::closed).mapToInt(Quotation::close).sorted().toArray();
	}

	public List<Quotation> all() {
		return all;
	}

	public Quotation get(int index) {
		return all.get(index);
	}

	/** The same words with the mark that closes or opens a quotation of which they hold but the other one. */
	public Range closed(Range range) {
		if (range.isEmpty()) {
			return range;
		}
		int first = innermostAt(range.from());
		int last = innermostAt(range.to() - 1);
		boolean opens = first >= 0 && first != last && get(first).open() == range.from() - 1
				&& get(first).close() < range.to();
		boolean closes = last >= 0 && first != last && get(last).open() >= range.from()
				&& get(last).closed() && get(last).close() == range.to();
		return new Range(opens ? range.from() - 1 : range.from(), closes ? range.to() + 1 : range.to());
	}

	/** Index of the innermost quotation that holds the token, or -1. Marks lie outside their own quotation. */
	public int innermostAt(int token) {
		return token < 0 || token >= innermost.length ? -1 : innermost[token];
	}

	/** Index of the outermost quotation that holds the token, or -1. */
	public int outermostAt(int token) {
		int at = innermostAt(token);
		while (at >= 0 && all.get(at).outer() >= 0) {
			at = all.get(at).outer();
		}
		return at;
	}

	/** Whether it is too long for one sentence. */
	public boolean isLong(int index) {
		return all.get(index).size() > LONG;
	}

	public boolean isOpen(int token) {
		return Arrays.binarySearch(opens, token) >= 0;
	}

	public boolean isClose(int token) {
		return Arrays.binarySearch(closes, token) >= 0;
	}

	public boolean isMark(int token) {
		return isOpen(token) || isClose(token);
	}

	/** Index of the quotation whose opening mark is the token, or -1. */
	public int openedBy(int token) {
		if (!isOpen(token)) {
			return -1;
		}
		int low = 0;
		int high = all.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int open = all.get(middle).open();
			if (open == token) {
				return middle;
			}
			if (open < token) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return -1;
	}
}
