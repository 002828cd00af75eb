package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.ui.UiIds;
import org.assay.ui.testing.UiThread;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;

/** Where the original of an article comes in a layout that knows no place for it. */
class OriginalPlaceUiTest extends SampleWindow {
	private static final int ANYWHERE = EModelService.IN_ANY_PERSPECTIVE | EModelService.IN_TRIM
			| EModelService.IN_PART;

	@Test
	void itComesBesideTheArticles() {
		hide(UiIds.ORIGINAL_VIEW);
		UiThread.run(() -> {
			places().forEach(place -> place.getParent().getChildren().remove(place));
			assertEquals(List.of(), places());
			OriginalPlace.addTo(window());
			OriginalPlace.addTo(window());
			assertEquals(1, places().size());
		});
		Rectangle original = area(UiIds.ORIGINAL_VIEW);
		Rectangle claims = area(UiIds.CLAIMS_VIEW);
		Rectangle annotations = area(UiIds.ANNOTATIONS_VIEW);
		assertTrue(original.y + original.height <= claims.y, original + " is not above " + claims);
		assertTrue(original.x + original.width <= annotations.x, original + " is not left of " + annotations);
		assertTrue(original.x > claims.x + claims.width / 4,
				original + " is not right of the articles above " + claims);
	}

	private List<MPlaceholder> places() {
		EModelService models = window().getService(EModelService.class);
		return models.findElements(window().getService(MWindow.class), UiIds.ORIGINAL_VIEW, MPlaceholder.class,
				List.of(),
				ANYWHERE);
	}

	private Rectangle area(String view) {
		var part = bot.viewById(view).getPart();
		UiThread.settle();
		return UiThread.get(() -> {
			Control control = (Control) part.getSite().getService(MPart.class).getWidget();
			Point at = control.toDisplay(0, 0);
			return new Rectangle(at.x, at.y, control.getSize().x, control.getSize().y);
		});
	}
}
