package org.assay.ui;

import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.text.Span;
import org.assay.ui.internal.Messages;
import org.assay.ui.internal.way.WayBack;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;

/** The one way from anything to the words it rests on. */
public final class Words {

	private Words() {
	}

	/** Opens the document, or brings its editor to the front, and shows the words. */
	public static IEditorPart show(IWorkbenchPage page, Document document, Span span) throws PartInitException {
		IEditorPart editor = open(page, document);
		WordsTarget target = editor.getAdapter(WordsTarget.class);
		if (target != null) {
			target.reveal(span);
		}
		return editor;
	}

	/** Opens the document the place is in and shows its words, if it has any. */
	public static IEditorPart show(IWorkbenchPage page, Place place) throws PartInitException {
		return place.span().isPresent() ? show(page, place.document(), place.span().get())
				: open(page, place.document());
	}

	/** Opens the document, or brings its editor to the front; the way back leads to the view out of which that is done. */
	public static IEditorPart open(IWorkbenchPage page, Document document) throws PartInitException {
		OpenCase openCase = page.getWorkbenchWindow().getService(ActiveCase.class).get()
				.orElseThrow(() -> new PartInitException(Messages.Empty_noCase));
		return open(page, input(openCase, document), UiIds.ARTICLE_EDITOR);
	}

	/** A document of a case as the input of the article editor. */
	public static DocumentInput input(OpenCase openCase, Document document) {
		String title = document.getTitle() == null || document.getTitle().isBlank() ? document.getOriginalName()
				: document.getTitle();
		return new DocumentInput(openCase.folder(), document.getId(), title);
	}

	/**
	 * Opens an editor, or brings it to the front. The way back leads to the view out of which that is done, unless that view only
	 * tells of what is selected in others.
	 */
	public static IEditorPart open(IWorkbenchPage page, IEditorInput input, String editor) throws PartInitException {
		IWorkbenchPart out = page.getActivePart();
		IEditorPart opened = page.openEditor(input, editor);
		boolean isOfList = out != null && !UiIds.DETAILS_VIEW.equals(out.getSite().getId());
		WayBack.came(page, isOfList ? out : null, opened);
		return opened;
	}
}
