package org.assay.timeline.index;

/**
 * A lane of the timeline.
 *
 * @param id    stable within its grouping
 * @param label for the reader
 * @param rank  lanes with a lower rank come first
 */
public record Lane(String id, String label, int rank) {
}
