package org.assay.ui.writeup.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.core.OpenCase;
import org.assay.ui.CaseInput;
import org.assay.ui.session.KeptInputs;
import org.assay.ui.writeup.WriteUpIds;
import org.assay.writeup.WriteUpFile;
import org.assay.writeup.WriteUpFolder;
import org.eclipse.ui.IMemento;

/**
 * A write-up of a case.
 *
 * @param caseFolder folder of the case, absolute and normalised
 * @param name       of the write-up
 */
public record WriteUpInput(Path caseFolder, String name) implements CaseInput {
	private static final String NAME = "name";

	/** Makes inputs that were open when the window was closed. */
	public static final class Factory extends KeptInputs {

		@Override
		protected WriteUpInput make(Path caseFolder, IMemento memento) {
			String name = memento.getString(NAME);
			return name == null ? null : new WriteUpInput(caseFolder, name);
		}
	}

	/** Where it is. */
	public WriteUpFile file() {
		return WriteUpFolder.ofCase(caseFolder).file(name);
	}

	@Override
	public void saveState(IMemento memento) {
		KeptInputs.saveCase(this, memento);
		memento.putString(NAME, name);
	}

	@Override
	public boolean isThere(OpenCase openCase) {
		return Files.isRegularFile(file().path());
	}

	@Override
	public String getFactoryId() {
		return WriteUpIds.INPUT_FACTORY;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return file().path().toString();
	}
}
