package org.assay.ui;

import java.nio.file.Path;
import java.util.Objects;
import org.assay.core.OpenCase;
import org.assay.ui.session.DocumentInputs;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * A document of a case as the input of an editor; equal when it is the same document of the same case. The workbench keeps
 * it over a restart: the case and the document may be gone by then, and the editor has to say so.
 *
 * @param caseFolder folder of the case, absolute and normalised
 * @param documentId id of the document in that case
 * @param title      for the tab
 */
public record DocumentInput(Path caseFolder, String documentId, String title)
		implements IEditorInput, IPersistableElement {

	/** Whether the document would have to be in this case. */
	public boolean isOf(OpenCase openCase) {
		return openCase.folder().equals(caseFolder);
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return title;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
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
	public String getToolTipText() {
		return title;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
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
