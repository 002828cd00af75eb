package org.assay.ingest.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out what stands at the top and the foot of pages and is no part of what they say: lines that return from page
 * to page, numbers of pages, and what browsers print around a page.
 */
final class RunningHeads {
	private static final Pattern NUMBER = Pattern.compile("(?i)(?:page )?[-\u2013|\\[ ]*\\d{1,4}[-\u2013|\\] ]*"
			+ "(?:(?:of|/)\\s*\\d{1,4})?");
	private static final Pattern PRINTED = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? \\d{1,2}:\\d\\d.*"
			+ "|(?:https?://|file:///)\\S+(?: \\d+/\\d+)?|\\d+/\\d+");
	private static final int LINES = 3;

	private final Set<String> taken = new LinkedHashSet<>();
	private final Map<String, Integer> pages = new HashMap<>();
	private final int enough;

	/** @param all the pieces of each page */
	RunningHeads(List<List<Piece>> all, List<Float> heights) {
		enough = Math.max(2, (int) Math.ceil(0.4 * all.size()));
		for (int i = 0; i < all.size(); i++) {
			Set<String> keys = new HashSet<>();
			for (Piece piece : edge(all.get(i), heights.get(i))) {
				keys.add(key(piece));
			}
			keys.forEach(k -> pages.merge(k, 1, Integer::sum));
		}
	}

	/** Lines that were taken out, each once. */
	Set<String> taken() {
		return taken;
	}

	/** The page without them. */
	List<Piece> without(List<Piece> page, float height) {
		List<Piece> rest = new ArrayList<>(page);
		for (Piece piece : edge(page, height)) {
			boolean number = NUMBER.matcher(piece.text()).matches();
			if (number || pages.get(key(piece)) >= enough || PRINTED.matcher(piece.text()).matches()) {
				rest.remove(piece);
				if (!number) {
					taken.add(piece.text());
				}
			}
		}
		return rest;
	}

	private static String key(Piece piece) {
		return piece.text().toLowerCase(java.util.Locale.ROOT).replaceAll("\\d+", "#");
	}

	/** What stands on the outermost lines of the page, near its edges. */
	private static List<Piece> edge(List<Piece> page, float height) {
		List<Piece> down = new ArrayList<>(page);
		down.sort(Comparator.comparingDouble(Piece::y));
		List<Piece> edge = new ArrayList<>();
		take(down, edge, height, true);
		take(down.reversed(), edge, height, false);
		return edge;
	}

	private static void take(List<Piece> inwards, List<Piece> edge, float height, boolean top) {
		int lines = 0;
		Piece last = null;
		for (Piece piece : inwards) {
			boolean near = top ? piece.y() < 0.13f * height : piece.y() > 0.87f * height;
			lines += last == null || !piece.isOnLineOf(last) ? 1 : 0;
			if (!near || lines > LINES) {
				return;
			}
			edge.add(piece);
			last = piece;
		}
	}
}
