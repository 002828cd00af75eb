package org.assay.ui.compare.internal.sides;

import java.util.List;
import java.util.stream.Stream;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.ui.compare.CompareIds;
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
		List<Document> documents = documents(selection);
		if (documents.size() != 2) {
			return null;
		}
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		try {
			CompareInput input = new CompareInput(documents.getFirst().getId(), documents.getLast().getId());
			if (page.openEditor(input, CompareIds.COMPARE_EDITOR) instanceof CompareEditor editor
					&& selection.getFirstElement() instanceof Comparison comparison) {
				editor.lookAt(comparison);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}

	private static List<Document> documents(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof Comparison comparison) {
			return Stream.of(comparison.getA(), comparison.getB()).filter(e -> e != null).map(Evidence::getDocument)
					.filter(d -> d != null).distinct().toList();
		}
		return selection.stream().filter(Document.class::isInstance).map(Document.class::cast).distinct().limit(2)
				.toList();
	}
}
