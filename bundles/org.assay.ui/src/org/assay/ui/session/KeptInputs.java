package org.assay.ui.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.assay.ui.CaseInput;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes anew what editors showed of a case when the window was closed. */
public abstract class KeptInputs implements IElementFactory {
	private static final String CASE = "case";

	/** Writes down of what case an input is; the input itself writes down the rest. */
	public static void saveCase(CaseInput input, IMemento memento) {
		memento.putString(CASE, input.caseFolder().toString());
	}

	/** @return null when what was written down makes no input; the workbench then leaves the editor out */
	@Override
	public final CaseInput createElement(IMemento memento) {
		String folder = memento.getString(CASE);
		if (folder == null) {
			return null;
		}
		try {
			return make(Path.of(folder), memento);
		} catch (InvalidPathException e) {
			ILog.of(KeptInputs.class).warn("An editor is left out; nothing can be at " + e.getInput(), e);
			return null;
		}
	}

	/**
	 * Makes the input.
	 *
	 * @return null when something of it was not written down
	 * @throws InvalidPathException when a path that was written down is none on this machine
	 */
	protected abstract CaseInput make(Path caseFolder, IMemento memento);
}
