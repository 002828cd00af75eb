package org.assay.ui.writeup.internal.files;

import org.assay.ui.parts.WindowOf;
import org.assay.writeup.WriteUpFolder;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the write-up that its parameter names. */
public final class OpenHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		String name = event.getParameter("file");
		window.open().ifPresent(open -> WriteUps.open(window.window().getActivePage(), open,
				WriteUpFolder.ofCase(open.folder()).file(name)));
		return null;
	}
}
