package org.assay.ui.table;

import java.util.stream.IntStream;

/** Divides the room of a table among its columns. Pure. */
final class Fitting {

	private Fitting() {
	}

	/**
	 * Widths that fill the room: what is missing or left over is shared by the columns that can give way, the more so the
	 * wider they are. No column gets narrower than it must be, even if the table has to be scrolled then.
	 *
	 * @param wanted widths of the columns, pixels
	 * @param least  under which their titles would be cut off
	 * @param room   of the table
	 */
	static int[] fit(int[] wanted, int[] least, int room) {
		int[] slack = IntStream.range(0, wanted.length).map(i -> Math.max(0, wanted[i] - least[i])).toArray();
		int missing = IntStream.of(wanted).sum() - room;
		int total = IntStream.of(slack).sum();
		int[] widths = wanted.clone();
		if (total == 0) {
			return widths;
		}
		double share = Math.min(1, (double) missing / total);
		for (int i = 0; i < widths.length; i++) {
			widths[i] -= (int) Math.ceil(slack[i] * share);
		}
		int left = room - IntStream.of(widths).sum();
		if (left > 0) {
			widths[0] += left; // of rounding
		}
		return widths;
	}
}
