package org.assay.ui;

import java.nio.file.Path;
import org.assay.core.OpenCase;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * What an editor shows of a case. The workbench keeps it over a restart: the case and what is shown may be gone by then,
 * and the editor has to say so. Inputs are equal when they show the same of the same case.
 *
 * @since 0.1
 */
public interface CaseInput extends IEditorInput, IPersistableElement {

	/** Folder of the case, absolute and normalised. */
	Path caseFolder();

	/** Whether what is shown would have to be in this case. */
	default boolean isOf(OpenCase openCase) {
		return openCase.folder().equals(caseFolder());
	}

	/** Whether what is shown is in its case now; called while nobody changes the model. An editor of what is gone is not opened again. */
	default boolean isThere(OpenCase openCase) {
		return true;
	}

	@Override
	default boolean exists() {
		return true;
	}

	@Override
	default ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	default IPersistableElement getPersistable() {
		return this;
	}

	@Override
	default String getToolTipText() {
		return getName();
	}

	@Override
	default <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
