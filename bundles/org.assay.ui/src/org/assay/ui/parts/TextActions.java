package org.assay.ui.parts;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** The keys of the Edit menu work on a text while its part is active. */
public final class TextActions {
	private final ITextOperationTarget target;

	/** @param target the text, such as a viewer */
	public TextActions(ITextOperationTarget target) {
		this.target = target;
	}

	/** Undo, redo, cut, copy, paste and select all are those of the text from now on. */
	public void install(IActionBars bars) {
		on(bars, ActionFactory.UNDO, ITextOperationTarget.UNDO);
		on(bars, ActionFactory.REDO, ITextOperationTarget.REDO);
		on(bars, ActionFactory.CUT, ITextOperationTarget.CUT);
		on(bars, ActionFactory.COPY, ITextOperationTarget.COPY);
		on(bars, ActionFactory.PASTE, ITextOperationTarget.PASTE);
		on(bars, ActionFactory.SELECT_ALL, ITextOperationTarget.SELECT_ALL);
	}

	private void on(IActionBars bars, ActionFactory action, int operation) {
		Action handler = new Action() {
			@Override
			public void run() {
				if (target.canDoOperation(operation)) {
					target.doOperation(operation);
				}
			}
		};
		handler.setActionDefinitionId(action.getCommandId());
		bars.setGlobalActionHandler(action.getId(), handler);
	}
}
