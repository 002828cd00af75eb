package org.assay.ui.timeline.internal.canvas;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.timeline.drawing.Ink;
import org.assay.timeline.drawing.TextStyle;
import org.assay.ui.Palette;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Fonts and colours of a timeline in a window, with the widths that were measured. UI thread only. */
public final class Face {
	private static final int MEASURED = 4000;
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

	/** Takes the control's font; what is made here goes with the control. */
	public Face(Control control) {
		FontDescriptor base = FontDescriptor.createFrom(control.getFont());
		int height = control.getFont().getFontData()[0].getHeight();
		fonts.put(TextStyle.normal, base.createFont(control.getDisplay()));
		fonts.put(TextStyle.strong, base.setStyle(SWT.BOLD).createFont(control.getDisplay()));
		fonts.put(TextStyle.small, base.setHeight(Math.max(7, height - 1)).createFont(control.getDisplay()));
		control.addDisposeListener(e -> fonts.values().forEach(Font::dispose));
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

	Color colour(Ink ink) {
		return Palette.color(switch (ink) {
		case background -> Palette.Role.background;
		case panel -> Palette.Role.panel;
		case text -> Palette.Role.text;
		case muted -> Palette.Role.muted;
		case happened -> Palette.Role.time;
		case said -> Palette.Role.quote;
		case published -> Palette.Role.claim;
		case conflict -> Palette.Role.conflict;
		});
	}
}
