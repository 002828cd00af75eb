package org.assay.ui.timeline.internal.canvas;

import java.util.Optional;
import org.assay.timeline.index.Mark;
import org.assay.timeline.scale.Range;

/** Told on the UI thread what the reader does on the canvas. */
public interface CanvasListener {

	/** A mark has got the focus, by key or mouse. */
	void focused(Mark mark);

	/** The reader wants to see the words. */
	void opened(Mark mark);

	/**
	 * Another stretch of time is brushed, or none any more.
	 *
	 * @param isDone whether the reader has let go of it
	 */
	void brushed(Optional<Range> range, boolean isDone);

	/** Something new is on the screen. */
	void shown(Frame frame);
}
