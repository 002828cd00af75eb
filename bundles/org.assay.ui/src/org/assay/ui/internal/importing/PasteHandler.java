package org.assay.ui.internal.importing;

import java.util.List;
import org.assay.core.OpenCase;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Takes the text in the clipboard into the case as one article, or the files that were copied. */
public class PasteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		window.open().filter(c -> !c.isReadOnly()).ifPresent(open -> take(window, open));
		return null;
	}

	private static void take(WindowOf window, OpenCase open) {
		Clipping clipping = Clipping.of(window.shell().getDisplay());
		if (clipping.files().isEmpty()) {
			PasteDialog.ask(window.shell(), clipping).ifPresent(
					article -> Importing.take(window.window(), open, List.of(new Item.OfClipboard(article))));
		} else {
			Importing.start(window.window(), open, clipping.files());
		}
	}
}
