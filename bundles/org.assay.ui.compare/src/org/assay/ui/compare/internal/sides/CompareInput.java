package org.assay.ui.compare.internal.sides;

import org.assay.ui.compare.CompareIds;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * Two documents of the active case side by side.
 *
 * @param left  id of a document
 * @param right id of another
 */
public record CompareInput(String left, String right) implements IEditorInput, IPersistableElement {
	private static final String LEFT = "left";
	private static final String RIGHT = "right";

	/** Makes inputs that were open when the window was closed. */
	public static final class Factory implements IElementFactory {
		@Override
		public CompareInput createElement(IMemento memento) {
			String left = memento.getString(LEFT);
			String right = memento.getString(RIGHT);
			return left == null || right == null ? null : new CompareInput(left, right);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(LEFT, left);
		memento.putString(RIGHT, right);
	}

	@Override
	public String getFactoryId() {
		return CompareIds.INPUT_FACTORY;
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
		return Messages.Compare_name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return Messages.Compare_name;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
