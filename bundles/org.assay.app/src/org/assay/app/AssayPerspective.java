package org.assay.app;

import org.assay.ui.UiIds;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/**
 * The one perspective: the case on the left, articles in the middle, what is in them on the right, tables below. A view
 * whose bundle is not there is left out.
 */
public class AssayPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		layout.setEditorOnboardingText(Messages.Editors_empty);
		EmptyMiddle.COMMANDS.forEach(layout::addEditorOnboardingCommandId);
		// a column of its own, as high as the window: pages are read beside what they tell of
		layout.createPlaceholderFolder("org.assay.app.guide", IPageLayout.RIGHT, 0.7f, editors)
				.addPlaceholder(UiIds.GUIDE_VIEW);
		IFolderLayout left = layout.createFolder("org.assay.app.left", IPageLayout.LEFT, 0.22f, editors);
		left.addView(UiIds.CASE_EXPLORER);
		IFolderLayout below = layout.createFolder("org.assay.app.below", IPageLayout.BOTTOM, 0.68f, editors);
		add(below, UiIds.CLAIMS_VIEW, UiIds.FIGURES_VIEW, UiIds.MATRIX_VIEW, UiIds.CONTRADICTIONS_VIEW,
				UiIds.TIMELINE_VIEW, UiIds.SEARCH_VIEW);
		below.addPlaceholder(UiIds.ORIGINS_VIEW);
		below.addPlaceholder(UiIds.LINEAGE_VIEW);
		below.addPlaceholder(UiIds.HYPOTHESES_VIEW);
		below.addPlaceholder(UiIds.OVERVIEW_VIEW);
		below.addPlaceholder(UiIds.RESULTS_VIEW);
		below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		below.addPlaceholder(UiIds.SCRIPTS_VIEW);
		below.addPlaceholder(UiIds.CONSOLE_VIEW); // a view without a place would come into the column of the guide
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		below.addPlaceholder(AppIds.ERROR_LOG);
		IFolderLayout right = layout.createFolder("org.assay.app.right", IPageLayout.RIGHT, 0.7f, editors);
		add(right, UiIds.ANNOTATIONS_VIEW);
		if (isThere(UiIds.ANNOTATIONS_VIEW)) {
			IFolderLayout details = layout.createFolder("org.assay.app.details", IPageLayout.BOTTOM, 0.58f,
					"org.assay.app.right");
			details.addView(UiIds.DETAILS_VIEW);
		} else {
			right.addView(UiIds.DETAILS_VIEW);
		}
		layout.createPlaceholderFolder(OriginalPlace.BESIDE, IPageLayout.RIGHT, OriginalPlace.SHARE, editors)
				.addPlaceholder(UiIds.ORIGINAL_VIEW);
	}

	private static void add(IFolderLayout folder, String... ids) {
		for (String id : ids) {
			if (isThere(id)) {
				folder.addView(id);
			} else {
				folder.addPlaceholder(id);
			}
		}
	}

	private static boolean isThere(String id) {
		return PlatformUI.getWorkbench().getViewRegistry().find(id) != null;
	}
}
