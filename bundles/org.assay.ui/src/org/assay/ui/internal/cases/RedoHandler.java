package org.assay.ui.internal.cases;

import org.assay.core.OpenCase;
import org.assay.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Makes again what was taken back last; the menu says what. */
public class RedoHandler extends UndoHandler {

	@Override
	protected boolean can(OpenCase open) {
		return open.canRedo();
	}

	@Override
	protected void act(OpenCase open) {
		open.redo();
	}

	@Override
	protected String name(OpenCase open) {
		return open.redoLabel().map(l -> NLS.bind(Messages.Redo_what, l.replace("&", "&&"))).orElse(plainName());
	}

	@Override
	protected String plainName() {
		return Messages.Redo;
	}
}
