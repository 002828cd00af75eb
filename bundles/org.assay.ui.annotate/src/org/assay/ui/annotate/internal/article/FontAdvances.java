package org.assay.ui.annotate.internal.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.assay.ui.annotate.internal.words.Advances;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths of characters in a font and its bold face, measured once each. UI thread only. */
final class FontAdvances implements Advances {
	/** One sample is drawn this often, since widths are not whole pixels. */
	private static final int REPEAT = 16;
	private static final int IDEOGRAPH = 0x4E2D;
	private static final String SAMPLE = "The minister said on Monday that the talks had brought the two sides closer.";

	private final Control control;
	private final Font regular;
	private final Font bold;
	private final float[][] basic = new float[2][0x2100];
	private final Map<Integer, Float> others = new HashMap<>();
	private GC gc;

	FontAdvances(Control control, Font regular, Font bold) {
		this.control = control;
		this.regular = regular;
		this.bold = bold;
		for (float[] widths : basic) {
			Arrays.fill(widths, -1);
		}
	}

	/** Lends itself a drawing context while {@code work} measures. */
	void measure(Runnable work) {
		gc = new GC(control);
		try {
			work.run();
		} finally {
			gc.dispose();
			gc = null;
		}
	}

	/** Width of a usual line of {@code characters}; only within {@link #measure}. */
	int usualWidth(int characters) {
		gc.setFont(regular);
		return Math.round(gc.stringExtent(SAMPLE).x * (float) characters / SAMPLE.length());
	}

	/** Heights of the font: those of every line, whatever other fonts its characters are borrowed from. */
	FontMetrics metrics() {
		gc.setFont(regular);
		return gc.getFontMetrics();
	}

	@Override
	public float of(int codePoint, boolean isBold) {
		int face = isBold ? 1 : 0;
		if (codePoint < basic[face].length) {
			if (basic[face][codePoint] < 0) {
				basic[face][codePoint] = measured(codePoint, isBold);
			}
			return basic[face][codePoint];
		}
		int like = Character.isIdeographic(codePoint) ? IDEOGRAPH : codePoint;
		return others.computeIfAbsent(like << 1 | face, key -> measured(like, isBold));
	}

	private float measured(int codePoint, boolean isBold) {
		gc.setFont(isBold ? bold : regular);
		String sample = Character.toString(Character.isISOControl(codePoint) ? ' ' : codePoint).repeat(REPEAT);
		float width = gc.stringExtent(sample).x / (float) REPEAT;
		return codePoint == '\t' ? width * ArticleText.TAB : width;
	}
}
