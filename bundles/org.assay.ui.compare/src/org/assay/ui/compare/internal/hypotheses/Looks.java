package org.assay.ui.compare.internal.hypotheses;

import java.util.Optional;
import org.assay.model.Consistency;
import org.assay.model.provider.Labels;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** How ratings and weights are shown: a sign first, so that no colour is needed to tell them apart. */
final class Looks {
	/** What takes most room in a cell. */
	static final String WIDEST = words(Consistency.VERY_INCONSISTENT);

	private Looks() {
	}

	/** Such as "\u2212 inconsistent". */
	static String words(Consistency consistency) {
		return sign(consistency) + " " + Labels.literal(consistency);
	}

	private static String sign(Consistency consistency) {
		return switch (consistency) {
		case VERY_INCONSISTENT -> "\u2212\u2212";
		case INCONSISTENT -> "\u2212";
		case NEUTRAL -> "0";
		case CONSISTENT -> "+";
		case VERY_CONSISTENT -> "++";
		case NOT_APPLICABLE -> "\u00b7";
		};
	}

	static Color color(Optional<Consistency> consistency) {
		return Palette.color(consistency.map(c -> switch (c) {
		case VERY_INCONSISTENT, INCONSISTENT -> Role.conflict;
		case CONSISTENT, VERY_CONSISTENT -> Role.agree;
		default -> Role.muted;
		}).orElse(Role.muted));
	}

	static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}
}
