package org.assay.ui.testing;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The colours that were really drawn.
 *
 * @param area of the display that the picture shows
 */
record Pixels(ImageData picture, Rectangle area) {

	/**
	 * The colours of words as they stand there: the most frequent one is the ground, the one farthest from it the ink.
	 *
	 * @param part of the display
	 * @return the contrast of the two as WCAG counts it, from 1 to 21; 21 where nothing of it is in the picture
	 */
	double contrast(Rectangle part) {
		Rectangle seen = part.intersection(area);
		if (seen.isEmpty()) {
			return 21;
		}
		Map<Integer, Integer> counts = new HashMap<>();
		for (int y = seen.y; y < seen.y + seen.height; y++) {
			for (int x = seen.x; x < seen.x + seen.width; x++) {
				counts.merge(picture.getPixel(x - area.x, y - area.y), 1, Integer::sum);
			}
		}
		int most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
		RGB ground = picture.palette.getRGB(most);
		return counts.keySet().stream().mapToDouble(p -> contrast(picture.palette.getRGB(p), ground)).max()
				.orElseThrow();
	}

	static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB rgb) {
		return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
