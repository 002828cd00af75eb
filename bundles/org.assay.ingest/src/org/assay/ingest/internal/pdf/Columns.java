package org.assay.ingest.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings the pieces of a page into the order in which they are read. Where lines begin below each other at one place
 * within the page and hardly any line runs across it, the page has columns; lines that do run across divide it into
 * bands, each of which is read column by column.
 */
final class Columns {
	private static final int FEWEST_LINES = 3;
	private static final int SHORTEST = 14;
	private static final int DEEPEST = 8;

	private final List<List<Piece>> columns = new ArrayList<>();

	private Columns() {
	}

	/** Columns in order, each with its lines from top to bottom. */
	static List<List<Piece>> of(List<Piece> page) {
		Columns columns = new Columns();
		columns.divide(page, DEEPEST);
		return columns.columns;
	}

	private void divide(List<Piece> region, int depth) {
		Float gutter = depth == 0 ? null : gutter(region);
		if (gutter == null) {
			List<Piece> lines = lines(region);
			if (!lines.isEmpty()) {
				columns.add(lines);
			}
			return;
		}
		List<Piece> down = new ArrayList<>(region);
		down.sort(Comparator.comparingDouble(Piece::y));
		List<Piece> left = new ArrayList<>();
		List<Piece> right = new ArrayList<>();
		List<Piece> across = new ArrayList<>();
		for (Piece piece : down) {
			boolean crosses = crosses(piece, gutter);
			if (crosses && !(left.isEmpty() && right.isEmpty()) || !crosses && !across.isEmpty()) {
				read(left, right, across, depth);
			}
			(crosses ? across : isRight(piece, gutter) ? right : left).add(piece);
		}
		read(left, right, across, depth);
	}

	private void read(List<Piece> left, List<Piece> right, List<Piece> across, int depth) {
		List<Piece> lines = lines(across);
		if (!lines.isEmpty()) {
			columns.add(lines);
		}
		across.clear();
		List<Piece> one = List.copyOf(left);
		List<Piece> other = List.copyOf(right);
		left.clear();
		right.clear();
		divide(one, depth - 1);
		divide(other, depth - 1);
	}

	private static boolean isRight(Piece piece, float gutter) {
		return piece.x0() >= gutter - 1;
	}

	private static boolean crosses(Piece piece, float gutter) {
		return !isRight(piece, gutter) && piece.x1() > gutter - 0.3f * piece.size();
	}

	/** Where the second column begins, or null. */
	private static Float gutter(List<Piece> region) {
		float begin = (float) region.stream().mapToDouble(Piece::x0).min().orElse(0);
		float end = (float) region.stream().mapToDouble(Piece::x1).max().orElse(0);
		List<Float> edges = region.stream().map(Piece::x0).filter(x -> x > begin + 0.12f * (end - begin)).sorted()
				.toList();
		Float best = null;
		int fewest = Integer.MAX_VALUE;
		for (int i = 0; i + FEWEST_LINES <= edges.size(); i++) {
			boolean seen = i > 0 && edges.get(i) - edges.get(i - 1) < 0.5f;
			if (!seen && edges.get(i + FEWEST_LINES - 1) - edges.get(i) <= 2) {
				int across = across(region, edges.get(i));
				if (across >= 0 && across < fewest) {
					best = edges.get(i);
					fewest = across;
				}
			}
		}
		return best;
	}

	/** How many pieces run across; -1 when too many do or there is no text on both sides of it. */
	private static int across(List<Piece> region, float gutter) {
		List<Piece> left = new ArrayList<>();
		List<Piece> right = new ArrayList<>();
		for (Piece piece : region) {
			if (!crosses(piece, gutter)) {
				(isRight(piece, gutter) ? right : left).add(piece);
			}
		}
		int across = region.size() - left.size() - right.size();
		boolean few = across * 3 <= left.size() + right.size();
		return few && isText(left) && isText(right) && stand(left, right) ? across : -1;
	}

	/** Whether the lines are long enough to be running text; the cells of a table are not. */
	private static boolean isText(List<Piece> side) {
		return side.size() >= FEWEST_LINES
				&& side.stream().mapToInt(p -> p.text().length()).sum() >= SHORTEST * side.size();
	}

	/** Whether they stand beside each other. */
	private static boolean stand(List<Piece> left, List<Piece> right) {
		double top = Math.max(top(left), top(right));
		double bottom = Math.min(bottom(left), bottom(right));
		double shorter = Math.min(bottom(left) - top(left), bottom(right) - top(right));
		return bottom > top && bottom - top >= 0.5 * shorter;
	}

	private static double top(List<Piece> side) {
		return side.stream().mapToDouble(Piece::y).min().orElse(0);
	}

	private static double bottom(List<Piece> side) {
		return side.stream().mapToDouble(Piece::y).max().orElse(0);
	}

	private static List<Piece> lines(List<Piece> column) {
		List<Piece> down = new ArrayList<>(column);
		down.sort(Comparator.comparingDouble(Piece::y));
		List<Piece> lines = new ArrayList<>();
		List<Piece> open = new ArrayList<>();
		for (Piece piece : down) {
			if (!open.isEmpty() && !piece.isOnLineOf(open.get(0))) {
				lines.add(line(open));
				open.clear();
			}
			open.add(piece);
		}
		if (!open.isEmpty()) {
			lines.add(line(open));
		}
		return lines;
	}

	private static Piece line(List<Piece> pieces) {
		pieces.sort(Comparator.comparingDouble(Piece::x0));
		Piece whole = pieces.get(0);
		for (Piece piece : pieces.subList(1, pieces.size())) {
			whole = whole.with(piece);
		}
		return whole;
	}
}
