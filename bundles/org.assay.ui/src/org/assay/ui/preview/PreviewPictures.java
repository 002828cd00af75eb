package org.assay.ui.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.writeup.Preview;
import org.assay.writeup.Preview.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the pictures of a rendering, no wider than the text. */
final class PreviewPictures {
	private static final int SMALLEST = 40;
	private final StyledText text;
	private final Map<Integer, Image> images = new HashMap<>();
	private List<Picture> pictures = List.of();

	PreviewPictures(StyledText text) {
		this.text = text;
		text.addPaintObjectListener(this::paint);
		text.addListener(SWT.Dispose, e -> clear());
	}

	private void clear() {
		images.values().forEach(Image::dispose);
		images.clear();
	}

	void of(Preview shown, Map<String, ImageData> found) {
		clear();
		pictures = shown.pictures().stream().filter(p -> found.containsKey(p.source())).toList();
		pictures.forEach(p -> images.put(p.span().begin(), new Image(text.getDisplay(), found.get(p.source()))));
	}

	/** The places of the pictures with their sizes as the text is wide now. */
	List<StyleRange> ranges() {
		return pictures.stream().map(this::range).toList();
	}

	private StyleRange range(Picture picture) {
		Rectangle size = images.get(picture.span().begin()).getBounds();
		int room = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin() - 2;
		int width = Math.clamp(room, SMALLEST, Math.max(SMALLEST, size.width));
		int height = Math.max(1, size.height * width / size.width);
		StyleRange range = new StyleRange(picture.span().begin(), picture.span().length(), null, null);
		range.metrics = new GlyphMetrics(height, 0, width);
		return range;
	}

	private void paint(PaintObjectEvent event) {
		Image image = images.get(event.style.start);
		GlyphMetrics room = event.style.metrics;
		if (image == null || room == null) {
			return;
		}
		Rectangle size = image.getBounds();
		int top = event.y + event.ascent - room.ascent;
		event.gc.setInterpolation(SWT.HIGH);
		event.gc.drawImage(image, 0, 0, size.width, size.height, event.x, top, room.width, room.ascent);
		event.gc.setForeground(Palette.color(Role.muted));
		event.gc.drawRectangle(event.x, top, room.width - 1, room.ascent - 1);
	}
}
