package org.assay.ui.timeline.internal.canvas;

import org.assay.timeline.index.Mark;

/** Told on the UI thread what the reader does on the canvas. */
public interface CanvasListener {

	/** A mark has got the focus, by key or mouse. */
	void focused(Mark mark);

	/** The reader wants to see the words. */
	void opened(Mark mark);

	/** Something new is on the screen. */
	void shown(Frame frame);
}
