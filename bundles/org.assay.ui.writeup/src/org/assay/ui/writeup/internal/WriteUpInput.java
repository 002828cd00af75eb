package org.assay.ui.writeup.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.assay.core.OpenCase;
import org.assay.ui.CaseInput;
import org.assay.ui.writeup.WriteUpIds;
import org.assay.writeup.WriteUpFile;
import org.assay.writeup.WriteUpFolder;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/**
 * A write-up of a case.
 *
 * @param caseFolder folder of the case, absolute and normalised
 * @param name       of the write-up
 */
public record WriteUpInput(Path caseFolder, String name) implements CaseInput {
	private static final String CASE = "case";
	private static final String NAME = "name";

	/** Makes inputs that were open when the window was closed. */
	public static final class Factory implements IElementFactory {

		/** @return null when what was written down makes no input; the workbench then leaves the editor out */
		@Override
		public WriteUpInput createElement(IMemento memento) {
			String folder = memento.getString(CASE);
			String name = memento.getString(NAME);
			if (folder == null || name == null) {
				return null;
			}
			try {
				return new WriteUpInput(Path.of(folder), name);
			} catch (InvalidPathException e) {
				ILog.of(WriteUpInput.class).warn("A write-up is left out; its case cannot be in " + folder, e);
				return null;
			}
		}
	}

	/** Where it is. */
	public WriteUpFile file() {
		return WriteUpFolder.ofCase(caseFolder).file(name);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(CASE, caseFolder.toString());
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
