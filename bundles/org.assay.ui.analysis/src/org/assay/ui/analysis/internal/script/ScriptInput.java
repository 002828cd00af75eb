package org.assay.ui.analysis.internal.script;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.core.OpenCase;
import org.assay.ui.CaseInput;
import org.assay.ui.analysis.AnalysisUiIds;
import org.assay.ui.session.KeptInputs;
import org.eclipse.ui.IMemento;

/**
 * The file of a script.
 *
 * @param caseFolder folder of the case that it is opened with and may stand in, absolute and normalised
 */
record ScriptInput(Path caseFolder, Path file) implements CaseInput {
	private static final String FILE = "file";

	/** Makes inputs that were open when the window was closed. */
	public static final class Factory extends KeptInputs {

		@Override
		protected ScriptInput make(Path caseFolder, IMemento memento) {
			String file = memento.getString(FILE);
			return file == null ? null : new ScriptInput(caseFolder, Path.of(file));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		KeptInputs.saveCase(this, memento);
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
