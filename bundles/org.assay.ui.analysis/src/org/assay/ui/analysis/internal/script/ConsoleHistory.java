package org.assay.ui.analysis.internal.script;

import java.util.ArrayList;
import java.util.List;

/** What was typed before, to be fetched back with the arrow keys. */
final class ConsoleHistory {
	private static final int KEPT = 200;
	private final List<String> entries = new ArrayList<>();
	private int place;

	/** Puts it last; what is typed again is kept once. */
	void add(String typed) {
		entries.remove(typed);
		entries.add(typed);
		if (entries.size() > KEPT) {
			entries.removeFirst();
		}
		place = entries.size();
	}

	/** The one before; the first when there is none before it, empty when nothing was typed yet. */
	String previous() {
		place = Math.max(0, place - 1);
		return at();
	}

	/** The one after; empty behind the last. */
	String next() {
		place = Math.min(entries.size(), place + 1);
		return at();
	}

	private String at() {
		return place < entries.size() ? entries.get(place) : "";
	}
}
