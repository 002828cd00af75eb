package org.assay.ui;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPartSite;

/** What is selected elsewhere in the window. A part follows it without knowing any other part. */
public final class Followed {

	private Followed() {
	}

	/**
	 * Calls {@code whenSelected} on the UI thread with the first model object selected in any other part, as soon as the
	 * window has drawn the part in which it was selected, and at once when another part comes to the fore before that. Of
	 * marks of one document that are selected quickly after each other, the last one is told. Empty selections are passed
	 * over, so that a view keeps what it shows.
	 *
	 * @return runs when the caller wants to hear no more; call it in {@code dispose}
	 */
	public static Runnable selection(IWorkbenchPartSite site, Consumer<EObject> whenSelected) {
		return SelectionRelay.of(site.getPage()).add(site.getPart(), whenSelected);
	}
}
