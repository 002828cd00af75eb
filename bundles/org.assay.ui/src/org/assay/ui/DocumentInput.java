package org.assay.ui;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * A document of the active case as the input of an editor; equal when it is the same document.
 *
 * @param documentId id of the document in the active case
 * @param title      for the tab
 */
public record DocumentInput(String documentId, String title) implements IEditorInput {

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
		return null;
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
		return other instanceof DocumentInput input && input.documentId.equals(documentId);
	}

	@Override
	public int hashCode() {
		return Objects.hash(documentId);
	}
}
