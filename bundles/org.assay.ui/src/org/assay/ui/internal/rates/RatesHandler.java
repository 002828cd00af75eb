package org.assay.ui.internal.rates;

import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the conversion rates of the case. */
public class RatesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		window.open().ifPresent(open -> new RatesDialog(window.shell(), window.session(), open).open());
		return null;
	}
}
