package org.assay.ui.internal.importing;

import java.util.List;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Takes the text in the clipboard into the case as one article. */
public class PasteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		window.open().filter(c -> !c.isReadOnly()).ifPresent(open -> PasteDialog.ask(window.shell())
				.ifPresent(article -> Importing.take(window.window(), open, List.of(new Item.OfClipboard(article)))));
		return null;
	}
}
