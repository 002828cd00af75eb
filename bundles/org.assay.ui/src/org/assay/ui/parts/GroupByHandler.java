package org.assay.ui.parts;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Puts the rows of the active table under other headings. */
public class GroupByHandler extends AbstractHandler implements IElementUpdater {
	private static final String GROUPING = "grouping";

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CaseTableView<?> view) {
			view.groupBy(event.getParameter(GROUPING));
			view.getSite().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		}
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // the signature is the platform's
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchPartSite site = element.getServiceLocator().getService(IWorkbenchPartSite.class);
		if (site != null && site.getPart() instanceof CaseTableView<?> view) {
			element.setChecked(view.grouping().equals(parameters.get(GROUPING)));
		}
	}
}
