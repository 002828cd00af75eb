package org.assay.ui.compare.internal.sides;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.ui.CaseInput;
import org.assay.ui.compare.CompareIds;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/**
 * Two documents of a case side by side.
 *
 * @param caseFolder folder of the case, absolute and normalised
 * @param left       id of a document
 * @param right      id of another
 */
public record CompareInput(Path caseFolder, String left, String right) implements CaseInput {
	private static final String CASE = "case";
	private static final String LEFT = "left";
	private static final String RIGHT = "right";

	/** Makes inputs that were open when the window was closed. */
	public static final class Factory implements IElementFactory {

		/** @return null when what was written down makes no input; the workbench then leaves the editor out */
		@Override
		public CompareInput createElement(IMemento memento) {
			String folder = memento.getString(CASE);
			String left = memento.getString(LEFT);
			String right = memento.getString(RIGHT);
			if (folder == null || left == null || right == null) {
				return null;
			}
			try {
				return new CompareInput(Path.of(folder), left, right);
			} catch (InvalidPathException e) {
				ILog.of(CompareInput.class).warn("A comparison is left out; its case cannot be in " + folder, e);
				return null;
			}
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(CASE, caseFolder.toString());
		memento.putString(LEFT, left);
		memento.putString(RIGHT, right);
	}

	@Override
	public boolean isThere(OpenCase openCase) {
		return openCase.model().getDocuments().stream().map(Document::getId).toList().containsAll(List.of(left, right));
	}

	@Override
	public String getFactoryId() {
		return CompareIds.INPUT_FACTORY;
	}

	@Override
	public String getName() {
		return Messages.Compare_name;
	}
}
