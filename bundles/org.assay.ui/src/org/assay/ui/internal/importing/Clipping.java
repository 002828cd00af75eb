package org.assay.ui.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/**
 * What the clipboard holds.
 *
 * @param words  plain text, or empty
 * @param markup the same as HTML, or empty
 * @param files  copied in a file manager, which gives their names as words too; or none
 */
record Clipping(String words, String markup, List<Path> files) {

	static Clipping of(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return new Clipping(Objects.toString(clipboard.getContents(TextTransfer.getInstance()), ""),
					Objects.toString(clipboard.getContents(HTMLTransfer.getInstance()), ""),
					clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names
							? Stream.of(names).map(Path::of).toList()
							: List.of());
		} finally {
			clipboard.dispose();
		}
	}
}
