package org.assay.ui;

import java.nio.file.Path;
import java.util.Objects;
import org.assay.core.OpenCase;
import org.assay.ui.session.DocumentInputs;
import org.eclipse.ui.IMemento;

/**
 * A document of a case as the input of an editor.
 *
 * @param caseFolder folder of the case, absolute and normalised
 * @param documentId id of the document in that case
 * @param title      for the tab
 */
public record DocumentInput(Path caseFolder, String documentId, String title) implements CaseInput {

	@Override
	public String getName() {
		return title;
	}

	@Override
	public boolean isThere(OpenCase openCase) {
		return openCase.model().getDocuments().stream().anyMatch(document -> documentId.equals(document.getId()));
	}

	@Override
	public String getFactoryId() {
		return DocumentInputs.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		DocumentInputs.save(this, memento);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DocumentInput input && input.documentId.equals(documentId)
				&& input.caseFolder.equals(caseFolder);
	}

	@Override
	public int hashCode() {
		return Objects.hash(caseFolder, documentId);
	}
}
