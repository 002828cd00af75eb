package org.assay.ui.timeline.internal.canvas;

import org.assay.timeline.drawing.Highlights;
import org.assay.timeline.drawing.Legend;
import org.assay.timeline.drawing.TimelineLayout;
import org.assay.timeline.drawing.TimelinePainter;
import org.assay.ui.drawing.GcDrawing;
import org.assay.ui.drawing.Png;

/** A timeline as a picture, in full height. UI thread only. */
public final class Picture {

	private Picture() {
	}

	/** @return a PNG file */
	public static byte[] png(TimelineCanvas canvas, TimelineLayout layout) {
		int height = TimelineLayout.AXIS + layout.lanesHeight();
		return Png.of(canvas.getDisplay(), layout.width(), height + Legend.HEIGHT, gc -> {
			GcDrawing drawing = new GcDrawing(gc, canvas.face());
			new TimelinePainter(drawing, layout, Highlights.NONE, mark -> "").paint(height, 0);
			Legend.paint(drawing, height, layout.width());
		});
	}
}
