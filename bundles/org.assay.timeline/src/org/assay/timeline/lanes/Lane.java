package org.assay.timeline.lanes;

/**
 * A lane of the timeline.
 *
 * @param id    stable within its grouping
 * @param label for the reader
 * @param rank  lanes with a lower rank come first
 */
public record Lane(String id, String label, int rank) {

	/**
	 * The lane of those who go by a name; those without one come last.
	 *
	 * @param nobody label of their lane
	 */
	public static Lane named(String name, String nobody) {
		return name.isEmpty() ? new Lane("", nobody, 1) : new Lane(name, name, 0);
	}
}
