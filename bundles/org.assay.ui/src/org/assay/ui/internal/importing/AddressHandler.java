package org.assay.ui.internal.importing;

import java.util.List;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Fetches an article from the web into the case, because the analyst asks for it. */
public class AddressHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		window.open().filter(c -> !c.isReadOnly()).ifPresent(open -> AddressDialog.ask(window.shell())
				.ifPresent(address -> Importing.take(window.window(), open, List.of(new Item.OfWeb(address)))));
		return null;
	}
}
