package org.assay.app;

import java.util.List;
import org.assay.ui.UiIds;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;

/** The place beside the articles for the file that one of them was taken from, in a layout that was saved before there was one. */
final class OriginalPlace {
	static final String BESIDE = "org.assay.app.beside";
	static final float SHARE = 0.5f;

	private OriginalPlace() {
	}

	/** Adds the place to every perspective of a window that has none, nor has the view elsewhere. UI thread only. */
	static void addTo(IWorkbenchWindow window) {
		EModelService models = window.getService(EModelService.class);
		for (MPerspective perspective : models.findElements(window.getService(MWindow.class), null,
				MPerspective.class)) {
			List<MPlaceholder> editors = models.findElements(perspective, IPageLayout.ID_EDITOR_AREA,
					MPlaceholder.class);
			boolean isThere = !models.findElements(perspective, UiIds.ORIGINAL_VIEW, MPlaceholder.class, List.of(),
					EModelService.IN_ANY_PERSPECTIVE | EModelService.IN_TRIM | EModelService.IN_PART).isEmpty();
			if (!isThere && editors.size() == 1) {
				models.insert(place(models, window.getService(EPartService.class)), editors.getFirst(),
						EModelService.RIGHT_OF, SHARE);
			}
		}
	}

	private static MPartStack place(EModelService models, EPartService parts) {
		MPlaceholder view = parts.createSharedPart(UiIds.ORIGINAL_VIEW);
		view.setToBeRendered(false);
		MPartStack stack = models.createModelElement(MPartStack.class);
		stack.setElementId(BESIDE);
		stack.setToBeRendered(false);
		stack.getChildren().add(view);
		return stack;
	}
}
