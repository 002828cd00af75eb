package org.assay.ui.writeup.internal.part;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs every command that works within the editor of a write-up. */
public final class EditorHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof WriteUpEditor editor) {
			EditorAction.of(event.getCommand().getId()).ifPresent(editor::run);
		}
		return null;
	}
}
