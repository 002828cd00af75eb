package org.assay.ui.timeline.internal.canvas;

import org.assay.timeline.drawing.TimelineLayout;
import org.assay.timeline.index.TimelineIndex;

/** What is ready to be painted, and the index it came from. */
public record Frame(FrameRequest request, TimelineIndex index, TimelineLayout layout) {
}
