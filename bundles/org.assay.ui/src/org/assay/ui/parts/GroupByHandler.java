package org.assay.ui.parts;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Puts the rows of the active table under other headings. */
class GroupByHandler extends AbstractHandler implements IElementUpdater {
	private static final String GROUPING = "grouping";
	private static final String VIEW = "view";

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CaseTableView<?> view) {
			view.groupBy(event.getParameter(GROUPING));
			view.getSite().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		}
		return null;
	}

	/** An entry knows its window, not the view in whose menu it stands; that is why it names it. */
	@Override
	@SuppressWarnings("rawtypes") // the signature is the platform's
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		if (window != null && window.getActivePage() != null && parameters.get(VIEW) instanceof String id
				&& window.getActivePage().findView(id) instanceof CaseTableView<?> view) {
			element.setChecked(view.grouping().equals(parameters.get(GROUPING)));
		}
	}
}
