package org.assay.ui.internal.importing;

import java.util.Objects;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/**
 * What the clipboard holds.
 *
 * @param words  plain text, or empty
 * @param markup the same as HTML, or empty
 */
record Clipping(String words, String markup) {

	static Clipping of(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return new Clipping(Objects.toString(clipboard.getContents(TextTransfer.getInstance()), ""),
					Objects.toString(clipboard.getContents(HTMLTransfer.getInstance()), ""));
		} finally {
			clipboard.dispose();
		}
	}
}
