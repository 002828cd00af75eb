package org.assay.help.internal;

import org.assay.help.HelpIds;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** The guide in the window; it opens where it was left. */
public final class GuideView extends ViewPart {
	private GuidePane pane;
	private String page = GuidePage.START;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getString(HelpIds.PAGE) != null) {
			page = memento.getString(HelpIds.PAGE);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new GuidePane(parent);
		pane.begin(page);
		getSite().getService(IContextService.class).activateContext(HelpIds.CONTEXT);
	}

	GuidePane pane() {
		return pane;
	}

	@Override
	public void saveState(IMemento memento) {
		if (pane != null && !pane.page().isEmpty()) {
			memento.putString(HelpIds.PAGE, pane.page());
		}
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
