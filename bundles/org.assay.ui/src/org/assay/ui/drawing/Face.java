package org.assay.ui.drawing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.drawing.Ink;
import org.assay.drawing.TextStyle;
import org.assay.ui.Palette;
import org.assay.ui.parts.TextSize;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Fonts and colours of drawings in a window, with the widths that were measured. UI thread only. */
public final class Face {
	private static final int MEASURED = 4000;
	/** To the inch. */
	private static final double POINTS = 72;
	private final double scale;
	private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
	private final Map<TextStyle, Integer> heights = new EnumMap<>(TextStyle.class);
	private final Map<Words, Integer> widths = new LinkedHashMap<>(256, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Words, Integer> eldest) {
			return size() > MEASURED;
		}
	};

	private record Words(String text, TextStyle style) {
	}

	/**
	 * Takes the control's font, as large as the system has it: for drawings whose rows have a fixed height, and which are zoomed by
	 * themselves. What is made here goes with the control.
	 */
	public static Face ofFixedRows(Control control) {
		return new Face(control,
				(int) Math.round(control.getFont().getFontData()[0].getHeight() / TextSize.factor()));
	}

	/**
	 * A face for drawings that are laid out without a display and then scaled: its letters are as high as {@link TextStyle} says,
	 * and {@link #scale()} makes them as large as those of the control.
	 */
	public static Face ofDrawings(Control control) {
		return new Face(control,
				(int) Math
						.round(TextStyle.normal.size() * POINTS * TextSize.factor() / control.getDisplay().getDPI().y));
	}

	private Face(Control control, int height) {
		FontDescriptor base = FontDescriptor.createFrom(control.getFont()).setHeight(height);
		scale = control.getFont().getFontData()[0].getHeight() / (double) height;
		fonts.put(TextStyle.normal, base.createFont(control.getDisplay()));
		fonts.put(TextStyle.strong, base.setStyle(SWT.BOLD).createFont(control.getDisplay()));
		fonts.put(TextStyle.small, base.setHeight(Math.max(7, height - 1)).createFont(control.getDisplay()));
		control.addDisposeListener(e -> fonts.values().forEach(Font::dispose));
	}

	/** How much larger the letters of the control are. */
	public double scale() {
		return scale;
	}

	Font font(TextStyle style) {
		return fonts.get(style);
	}

	int height(GC gc, TextStyle style) {
		return heights.computeIfAbsent(style, s -> {
			gc.setFont(font(s));
			return gc.getFontMetrics().getHeight();
		});
	}

	int width(GC gc, String text, TextStyle style) {
		return widths.computeIfAbsent(new Words(text, style), w -> {
			gc.setFont(font(style));
			return gc.textExtent(text).x;
		});
	}

	/** In the theme that is on now. */
	public Color colour(Ink ink) {
		return Palette.color(switch (ink) {
		case background -> Palette.Role.background;
		case panel -> Palette.Role.panel;
		case text -> Palette.Role.text;
		case muted -> Palette.Role.muted;
		case happened -> Palette.Role.time;
		case said -> Palette.Role.quote;
		case published -> Palette.Role.claim;
		case agree -> Palette.Role.agree;
		case conflict -> Palette.Role.conflict;
		});
	}
}
