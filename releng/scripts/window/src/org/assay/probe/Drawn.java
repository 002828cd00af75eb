package org.assay.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is drawn by Assay, or by what it uses, and not by the system: a screen reader knows only what is told of it. UI thread only. */
final class Drawn {

	private Drawn() {
	}

	/** @return whether somebody draws on it who lets keys work in it, or who is of Assay */
	static boolean is(Control control) {
		return control instanceof Composite composite && composite.getChildren().length == 0 && control.isListening(SWT.Paint)
				&& (control.isListening(SWT.KeyDown) || control.getClass().getName().startsWith("org.assay."));
	}

	/** @return all that are shown within a control */
	static List<Control> within(Control control) {
		List<Control> found = new ArrayList<>();
		if (control != null && control.isVisible()) {
			if (is(control) && control.getSize().x > 0 && control.getSize().y > 0) {
				found.add(control);
			}
			if (control instanceof Composite composite) {
				Stream.of(composite.getChildren()).forEach(child -> found.addAll(within(child)));
			}
		}
		return found;
	}

	/** @return where it is on the screen, whether the keys are there, and its class */
	static String words(Control control) {
		Rectangle area = ((Composite) control).getClientArea();
		Point at = control.toDisplay(area.x, area.y);
		return at.x + " " + at.y + " " + area.width + " " + area.height + " " + (control.isFocusControl() ? "focus" : "-") + " "
				+ control.getClass().getName();
	}
}
