package org.assay.timeline.drawing;

import java.util.Optional;
import java.util.Set;
import org.assay.timeline.index.Mark;
import org.assay.timeline.scale.Range;

/**
 * What stands out.
 *
 * @param selected ids of the elements that are selected anywhere in the window
 * @param focus    the mark that the keyboard acts on
 * @param brushed  the stretch of time that the reader has chosen
 */
public record Highlights(Set<String> selected, Optional<TimelineLayout.Place> focus, Optional<Range> brushed) {
	/** Nothing. */
	public static final Highlights NONE = new Highlights(Set.of(), Optional.empty());

	public Highlights {
		selected = Set.copyOf(selected);
	}

	/** Without a stretch of time. */
	public Highlights(Set<String> selected, Optional<TimelineLayout.Place> focus) {
		this(selected, focus, Optional.empty());
	}

	boolean isSelected(Mark mark) {
		return !selected.isEmpty() && mark.items().stream().flatMap(i -> i.evidence().stream())
				.anyMatch(e -> selected.contains(e.elementId()));
	}
}
