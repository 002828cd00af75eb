package org.assay.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Gives areas the ground colour of the theme instead of a dialog's grey; the style sheets know these classes. */
public final class Ground {
	/** What the platform's styling engine reads the class of a widget from. */
	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private Ground() {
	}

	/** The area and all labels and links in it stand on the ground colour. */
	public static void on(Composite area) {
		area.setData(CSS_CLASS, "AssayGround");
	}

	/** The label is written in the muted colour. */
	public static void muted(Control label) {
		label.setData(CSS_CLASS, "AssayMuted");
	}

	/** The label says what is wrong. */
	public static void problem(Control label) {
		label.setData(CSS_CLASS, "AssayProblem");
	}
}
