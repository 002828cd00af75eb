package org.assay.ui.compare.internal.sides;

import java.nio.file.Path;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.ui.CaseInput;
import org.assay.ui.compare.CompareIds;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.session.KeptInputs;
import org.eclipse.ui.IMemento;

/**
 * Two documents of a case side by side.
 *
 * @param caseFolder folder of the case, absolute and normalised
 * @param left       id of a document
 * @param right      id of another
 */
public record CompareInput(Path caseFolder, String left, String right) implements CaseInput {
	private static final String LEFT = "left";
	private static final String RIGHT = "right";

	/** Makes inputs that were open when the window was closed. */
	public static final class Factory extends KeptInputs {

		@Override
		protected CompareInput make(Path caseFolder, IMemento memento) {
			String left = memento.getString(LEFT);
			String right = memento.getString(RIGHT);
			return left == null || right == null ? null : new CompareInput(caseFolder, left, right);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		KeptInputs.saveCase(this, memento);
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
