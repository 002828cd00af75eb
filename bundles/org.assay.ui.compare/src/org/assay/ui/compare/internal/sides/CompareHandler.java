package org.assay.ui.compare.internal.sides;

import java.util.List;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens two documents side by side: two that are selected, or those of a comparison, at its words. */
public class CompareHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		try {
			if (selection.getFirstElement() instanceof Comparison comparison) {
				CompareEditor.open(page, comparison);
			} else {
				List<Document> documents = selection.stream().filter(Document.class::isInstance)
						.map(Document.class::cast).toList();
				CompareEditor.open(page, documents.getFirst(), documents.getLast());
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
