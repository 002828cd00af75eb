package org.assay.ui;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPartSite;

/** What is selected elsewhere in the window. A part follows it without knowing any other part. */
public final class Followed {

	private Followed() {
	}

	/**
	 * Calls {@code whenSelected} on the UI thread with the first model object selected in any other part, when the
	 * selection has stood still for a moment. Empty selections are passed over, so that a view keeps what it shows.
	 *
	 * @return runs when the caller wants to hear no more; call it in {@code dispose}
	 */
	public static Runnable selection(IWorkbenchPartSite site, Consumer<EObject> whenSelected) {
		ISelectionListener listener = (part, selection) -> {
			if (part != null && part != site.getPart() && selection instanceof IStructuredSelection structured
					&& structured.getFirstElement() instanceof EObject element) {
				whenSelected.accept(element);
			}
		};
		site.getPage().addPostSelectionListener(listener);
		return () -> site.getPage().removePostSelectionListener(listener);
	}
}
