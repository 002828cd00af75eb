package org.assay.timeline.drawing;

import org.assay.drawing.Ink;
import org.assay.timeline.Clock;

/** Colours of the clocks. */
final class Inks {

	private Inks() {
	}

	static Ink of(Clock clock) {
		return switch (clock) {
		case happened -> Ink.happened;
		case said -> Ink.said;
		case published -> Ink.published;
		};
	}
}
