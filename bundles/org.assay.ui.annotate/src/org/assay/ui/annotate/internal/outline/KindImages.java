package org.assay.ui.annotate.internal.outline;

import java.util.EnumMap;
import java.util.Map;
import org.assay.ui.annotate.internal.article.Strokes;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The signs of the legend as images: letter and line of each kind. Goes with the control it is made for. */
public final class KindImages {
	private static final int SIZE = 16;
	private final Control owner;
	private final Map<MarkKind, Image> images = new EnumMap<>(MarkKind.class);

	public KindImages(Control owner) {
		this.owner = owner;
		owner.addListener(SWT.Dispose, e -> dispose());
	}

	/** Belongs to this object. */
	public Image get(MarkKind kind) {
		return images.computeIfAbsent(kind, k -> new Image(owner.getDisplay(), (gc, width, height) -> draw(gc, k), SIZE,
				SIZE));
	}

	/** The theme has changed: the next images have its colours. */
	void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
	}

	private void draw(GC gc, MarkKind kind) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(owner.getBackground());
		gc.fillRectangle(0, 0, SIZE, SIZE);
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		gc.setForeground(Strokes.colour(kind));
		String letter = String.valueOf(kind.letter());
		Point size = gc.textExtent(letter);
		gc.drawText(letter, (SIZE - size.x) / 2, (SIZE - 4 - size.y) / 2, true);
		Strokes.draw(gc, kind, 0, SIZE, SIZE - 3, false);
	}
}
