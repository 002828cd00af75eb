package org.assay.ui;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;

/** What is selected elsewhere in the window. A part follows it without knowing any other part. */
public final class Followed {
	/**
	 * So long a selection stands before it is followed, in milliseconds: what the analyst works in is painted before that. One who steps
	 * through proposals and decides about each at once waits for no list beside.
	 */
	private static final int STANDS = 120;

	private Followed() {
	}

	/**
	 * Calls {@code whenSelected} on the UI thread with the first model object selected in any other part, when the
	 * selection has stood still for a moment. Empty selections are passed over, so that a view keeps what it shows.
	 *
	 * @return runs when the caller wants to hear no more; call it in {@code dispose}
	 */
	public static Runnable selection(IWorkbenchPartSite site, Consumer<EObject> whenSelected) {
		Following listener = new Following(site, whenSelected);
		site.getPage().addPostSelectionListener(listener);
		return () -> {
			site.getPage().removePostSelectionListener(listener);
			listener.forget();
		};
	}

	private static final class Following implements ISelectionListener {
		private final Display display = Display.getCurrent();
		private final IWorkbenchPartSite site;
		private final Consumer<EObject> whenSelected;
		/** A time that has passed goes before a picture that is due, what is run later does not. */
		private final Runnable tell;
		private EObject last;

		Following(IWorkbenchPartSite site, Consumer<EObject> whenSelected) {
			this.site = site;
			this.whenSelected = whenSelected;
			tell = () -> display.asyncExec(this::tell);
		}

		@Override
		public void selectionChanged(IWorkbenchPart part, ISelection selection) {
			if (part == site.getPart()) {
				forget(); // what is chosen here is newer
			} else if (part != null && selection instanceof IStructuredSelection structured
					&& structured.getFirstElement() instanceof EObject element) {
				last = element;
				display.timerExec(STANDS, tell); // puts off one that waits
			}
		}

		private void tell() {
			EObject element = last;
			last = null;
			if (element != null) {
				whenSelected.accept(element);
			}
		}

		void forget() {
			last = null;
			if (!display.isDisposed()) {
				display.timerExec(-1, tell);
			}
		}
	}
}
