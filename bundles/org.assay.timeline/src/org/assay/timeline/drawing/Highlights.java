package org.assay.timeline.drawing;

import java.util.Optional;
import java.util.Set;
import org.assay.timeline.index.Mark;

/**
 * What stands out.
 *
 * @param selected ids of the elements that are selected anywhere in the window
 * @param focus    the mark that the keyboard acts on
 */
public record Highlights(Set<String> selected, Optional<TimelineLayout.Place> focus) {
	/** Nothing. */
	public static final Highlights NONE = new Highlights(Set.of(), Optional.empty());

	public Highlights {
		selected = Set.copyOf(selected);
	}

	boolean isSelected(Mark mark) {
		return !selected.isEmpty() && mark.items().stream().flatMap(i -> i.evidence().stream())
				.anyMatch(e -> selected.contains(e.elementId()));
	}
}
