package org.assay.ui.timeline.internal.canvas;

import java.io.ByteArrayOutputStream;
import org.assay.timeline.drawing.Highlights;
import org.assay.timeline.drawing.Legend;
import org.assay.timeline.drawing.TimelineLayout;
import org.assay.timeline.drawing.TimelinePainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.ImageLoader;

/** A timeline as a picture, in full height and twice as sharp as a common screen. UI thread only. */
public final class Picture {
	private static final int ZOOM = 200;

	private Picture() {
	}

	/** @return a PNG file */
	public static byte[] png(TimelineCanvas canvas, TimelineLayout layout) {
		int height = TimelineLayout.AXIS + layout.lanesHeight();
		ImageGcDrawer drawer = (gc, width, all) -> {
			GcDrawing drawing = new GcDrawing(gc, canvas.face());
			new TimelinePainter(drawing, layout, Highlights.NONE, mark -> "").paint(height, 0);
			Legend.paint(drawing, height, layout.width());
		};
		Image image = new Image(canvas.getDisplay(), drawer, layout.width(), height + Legend.HEIGHT);
		try {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData(ZOOM) };
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			loader.save(out, SWT.IMAGE_PNG);
			return out.toByteArray();
		} finally {
			image.dispose();
		}
	}
}
