package org.assay.ui.annotate.internal.outline;

import java.util.Optional;
import java.util.function.Consumer;
import org.assay.ui.DocumentInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Knows which document was looked at last in an editor that is still open. */
public final class OpenEditors implements IPartListener2 {
	private final IWorkbenchPage page;
	private final Consumer<Optional<DocumentInput>> whenChanged;
	private IEditorPart editor;

	public OpenEditors(IWorkbenchPage page, Consumer<Optional<DocumentInput>> whenChanged) {
		this.page = page;
		this.whenChanged = whenChanged;
		this.editor = ofDocument(page.getActiveEditor());
		page.addPartListener(this);
	}

	private static IEditorPart ofDocument(IEditorPart part) {
		return part != null && part.getEditorInput() instanceof DocumentInput ? part : null;
	}

	/** The editor, or null when none is open. */
	IEditorPart editor() {
		return editor;
	}

	/** Its document. */
	public Optional<DocumentInput> current() {
		return Optional.ofNullable(editor).map(part -> (DocumentInput) part.getEditorInput());
	}

	public void dispose() {
		page.removePartListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		shown(reference);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		shown(reference);
	}

	private void shown(IWorkbenchPartReference reference) {
		if (reference instanceof IEditorReference editors) {
			IEditorPart shown = ofDocument(editors.getEditor(false));
			if (shown != null) {
				set(shown);
			}
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		if (editor != null && reference.getPart(false) == editor) {
			set(ofDocument(page.getActiveEditor()));
		}
	}

	private void set(IEditorPart shown) {
		if (shown != editor) {
			editor = shown;
			whenChanged.accept(current());
		}
	}
}
