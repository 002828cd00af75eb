package org.assay.ui.drawing;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** Drawings as pictures, twice as sharp as a common screen. UI thread only. */
public final class Png {
	private static final int ZOOM = 200;

	private Png() {
	}

	/** @return a PNG file */
	public static byte[] of(Display display, int width, int height, Consumer<GC> draw) {
		ImageGcDrawer drawer = (gc, w, h) -> draw.accept(gc);
		Image image = new Image(display, drawer, width, height);
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
