package org.assay.ui.fields;

import org.assay.ui.UiIds;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** A part, or an adapter of one, in which forms are filled in; the Details view is one. */
public interface FormHost {

	/**
	 * Shows a form and puts the cursor into it. One that is open already and valid is kept before; one of the same thing stays.
	 *
	 * @return whether the form is shown; it is not while another one holds something wrong
	 */
	boolean edit(Form form);

	/** Brings the part that shows forms to the front of a page and shows a form there. UI thread only. */
	static boolean edit(IWorkbenchPage page, Form form) throws PartInitException {
		IViewPart view = page.showView(UiIds.DETAILS_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
		FormHost host = view.getAdapter(FormHost.class);
		return host != null && host.edit(form);
	}
}
