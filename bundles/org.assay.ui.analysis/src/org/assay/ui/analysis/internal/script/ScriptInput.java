package org.assay.ui.analysis.internal.script;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.assay.core.OpenCase;
import org.assay.ui.CaseInput;
import org.assay.ui.analysis.AnalysisUiIds;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/**
 * The file of a script.
 *
 * @param caseFolder folder of the case that it is opened with and may stand in, absolute and normalised
 */
record ScriptInput(Path caseFolder, Path file) implements CaseInput {
	private static final String CASE = "case";
	private static final String FILE = "file";

	/** Makes inputs that were open when the window was closed. */
	public static final class Factory implements IElementFactory {

		/** @return null when what was written down makes no input; the workbench then leaves the editor out */
		@Override
		public ScriptInput createElement(IMemento memento) {
			String folder = memento.getString(CASE);
			String file = memento.getString(FILE);
			if (folder == null || file == null) {
				return null;
			}
			try {
				return new ScriptInput(Path.of(folder), Path.of(file));
			} catch (InvalidPathException e) {
				ILog.of(ScriptInput.class).warn("A script is left out; it cannot be at " + file, e);
				return null;
			}
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(CASE, caseFolder.toString());
		memento.putString(FILE, file.toString());
	}

	@Override
	public boolean isThere(OpenCase openCase) {
		return exists();
	}

	@Override
	public boolean exists() {
		return Files.isRegularFile(file);
	}

	@Override
	public String getFactoryId() {
		return AnalysisUiIds.SCRIPT_INPUTS;
	}

	@Override
	public String getName() {
		return file.getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}
}
