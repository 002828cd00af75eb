package org.assay.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Gives areas the ground colour of the theme instead of a dialog's grey; the style sheets know these classes. */
public final class Ground {
	/** What the platform's styling engine reads the class of a widget from. */
	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	/** What keeps it away from a widget. */
	private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";

	private Ground() {
	}

	/** The area and all labels and links in it stand on the ground colour. */
	public static void on(Composite area) {
		area.setData(CSS_CLASS, "AssayGround");
	}

	/**
	 * The area stands on the colour of panels. An area of a class of its own needs that, as the style sheets name the platform's
	 * classes only.
	 */
	public static void panel(Composite area) {
		area.setData(CSS_CLASS, "AssayPanel");
	}

	/** The label is written in the muted colour. */
	public static void muted(Control label) {
		label.setData(CSS_CLASS, "AssayMuted");
	}

	/** The label says what is wrong. */
	public static void problem(Control label) {
		label.setData(CSS_CLASS, "AssayProblem");
	}

	/** The control keeps the colours that it gives itself; it follows the {@link Palette} on its own. */
	public static void own(Control control) {
		control.setData(CSS_OFF, Boolean.TRUE);
	}
}
