package org.assay.ui.testing;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The widgets that are there, as text, for the message of a failed search. */
final class Dump {
	private static final int MAX_DEPTH = 14;

	private Dump() {
	}

	static String shells() {
		StringBuilder out = new StringBuilder("Widgets on screen:\n");
		for (Shell shell : UiThread.display().getShells()) {
			if (shell.isVisible()) {
				add(shell, 0, out);
			}
		}
		return out.toString();
	}

	private static void add(Control control, int depth, StringBuilder out) {
		if (!control.isVisible() || depth > MAX_DEPTH) {
			return;
		}
		String text = Finder.textOf(control);
		if (!text.isEmpty() || !(control instanceof Composite)) {
			out.append("  ".repeat(depth)).append(control.getClass().getSimpleName()).append(" \"")
					.append(text.length() > 60 ? text.substring(0, 60) + "..." : text).append("\"\n");
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				add(child, depth + 1, out);
			}
		}
	}
}
