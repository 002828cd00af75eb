package org.assay.ui.compare.internal.sides;

import org.assay.model.RelationSort;
import org.assay.text.Span;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** How a sort of relation looks: a colour and a line of its own, since meaning never hangs on colour alone. */
final class Looks {
	private static final double FILL = 0.14;
	private static final double FILL_CURRENT = 0.34;

	private Looks() {
	}

	static Color color(RelationSort sort) {
		return Palette.color(switch (sort) {
		case contradiction -> Role.conflict;
		case shift -> Role.claim;
		case agreement -> Role.agree;
		case silence -> Role.muted;
		});
	}

	/** Line style of the ribbon's edge. */
	static int line(RelationSort sort) {
		return switch (sort) {
		case contradiction -> SWT.LINE_SOLID;
		case shift -> SWT.LINE_DASH;
		case agreement, silence -> SWT.LINE_DOT;
		};
	}

	/** The words of a side. */
	static StyleRange style(Span words, RelationSort sort, boolean isCurrent) {
		Color color = color(sort);
		StyleRange style = new StyleRange(words.begin(), words.length(), null,
				Palette.mix(Palette.color(Role.background), color, isCurrent ? FILL_CURRENT : FILL));
		style.underline = true;
		style.underlineColor = color;
		style.underlineStyle = switch (sort) {
		case contradiction -> SWT.UNDERLINE_DOUBLE;
		case shift -> SWT.UNDERLINE_SINGLE;
		case agreement, silence -> SWT.UNDERLINE_SQUIGGLE;
		};
		return style;
	}
}
