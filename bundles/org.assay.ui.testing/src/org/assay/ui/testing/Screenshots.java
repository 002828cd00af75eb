package org.assay.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Takes pictures of the display. They go to the folder named by {@code assay.screenshots}. */
final class Screenshots {
	private static final int WAITING = 3;
	private static final ThreadPoolExecutor WRITING = writing();

	private Screenshots() {
	}

	static Path capture(String name) {
		UiThread.settle();
		return write(UiThread.get(() -> picture(UiThread.display().getBounds())), name);
	}

	/** What is seen now in a part of the display; UI thread only. */
	static ImageData picture(Rectangle area) {
		Display display = UiThread.display();
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	static Path write(ImageData picture, String name) {
		Path file = file(name);
		write(picture, file);
		return file;
	}

	/** Writes it on another thread, as packing a picture of the whole window takes a while; at most some wait. */
	static Path writeLater(ImageData picture, String name) {
		Path file = file(name);
		WRITING.execute(() -> write(picture, file));
		return file;
	}

	private static ThreadPoolExecutor writing() {
		ThreadPoolExecutor writing = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS,
				new ArrayBlockingQueue<>(WAITING),
				new ThreadPoolExecutor.CallerRunsPolicy());
		writing.allowCoreThreadTimeOut(true);
		return writing;
	}

	private static Path file(String name) {
		return Path.of(System.getProperty("assay.screenshots", "target/screenshots"))
				.resolve(name.replaceAll("[^A-Za-z0-9._-]+", "-") + ".png");
	}

	private static void write(ImageData picture, Path file) {
		Path folder = file.getParent();
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new UncheckedIOException("No folder for pictures: " + folder, e);
		}
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}
}
