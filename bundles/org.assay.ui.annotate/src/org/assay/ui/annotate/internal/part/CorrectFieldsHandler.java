package org.assay.ui.annotate.internal.part;

import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.ui.Place;
import org.assay.ui.Words;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the article of what is selected, if it is not open, and the fields of that in the Details view. */
public final class CorrectFieldsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Object first = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		if (!(first instanceof Judged element)) {
			return null;
		}
		Document document = element instanceof Document whole ? whole
				: Place.of(element).map(Place::document).orElse(null);
		if (document != null) {
			try {
				if (Words.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(),
						document) instanceof ArticleEditor editor) {
					editor.correct(element);
				}
			} catch (PartInitException e) {
				throw new ExecutionException("The article could not be opened.", e);
			}
		}
		return null;
	}
}
