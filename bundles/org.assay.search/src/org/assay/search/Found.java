package org.assay.search;

import java.util.List;

/**
 * What was found, by kind.
 *
 * @param groups only kinds of which something was found, in the order of {@link Kind}
 */
public record Found(List<Group> groups) {
	/** Nothing. */
	public static final Found NOTHING = new Found(List.of());

	/**
	 * What was found of one kind.
	 *
	 * @param count of all that fit
	 * @param hits  those that fit best, best first
	 */
	public record Group(Kind kind, int count, List<Hit> hits) {
		public Group {
			hits = List.copyOf(hits);
		}
	}

	public Found {
		groups = List.copyOf(groups);
	}

	/** How much fits in all. */
	public int count() {
		return groups.stream().mapToInt(Group::count).sum();
	}
}
