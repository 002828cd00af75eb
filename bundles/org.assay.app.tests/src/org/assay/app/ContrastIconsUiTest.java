package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.ui.UiIds;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MToolItem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Icons of tool bars are light in high contrast, and as they were in the other themes. */
@ExtendWith(ScreenshotOnFailure.class)
class ContrastIconsUiTest {
	private static final int HALF = 127;
	private final WorkbenchBot bot = new WorkbenchBot();
	private final Scenery scenery = new Scenery(bot);

	@BeforeEach
	void openTheSample() {
		scenery.openSample();
		scenery.show(Theme.light);
	}

	@AfterEach
	void leaveItLight() {
		scenery.show(Theme.light);
	}

	@Test
	void toolBarsHaveLightIconsInHighContrast() {
		List<String> before = icons();
		assertTrue(lightest("Import articles") < 8, "the tool bar is light already");
		scenery.show(Theme.contrast);
		assertTrue(lightest("Import articles") > 11, () -> "the tool bar has " + lightest("Import articles"));
		scenery.show(Theme.dark);
		assertTrue(lightest("Import articles") < 8, "the tool bar stays light");
		assertEquals(before, icons());
	}

	@Test
	void aViewThatIsOpenedInHighContrastHasLightButtons() {
		UiThread.run(() -> bot.page().hideView(bot.page().findViewReference(UiIds.ANNOTATIONS_VIEW)));
		scenery.show(Theme.contrast);
		bot.viewById(UiIds.ANNOTATIONS_VIEW).setFocus();
		assertTrue(lightest("Next proposal") > 11, () -> "its button has " + lightest("Next proposal"));
	}

	/** The button with a tool tip that begins so. */
	private ImageData button(String tip) {
		ToolBar bar = bot.control(ToolBar.class, "tool bar with " + tip, b -> item(b, tip).isPresent(), 0);
		return UiThread.get(() -> item(bar, tip).orElseThrow().getImage().getImageData());
	}

	private static Optional<ToolItem> item(ToolBar bar, String tip) {
		return Arrays.stream(bar.getItems())
				.filter(i -> i.getToolTipText() != null && i.getToolTipText().startsWith(tip)).findFirst();
	}

	/** The greatest contrast to black, of all but the rims of strokes. */
	private double lightest(String tip) {
		ImageData data = button(tip);
		double lightest = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				if (data.getAlpha(x, y) > HALF) {
					lightest = Math.max(lightest,
							ContrastIcons.contrast(data.palette.getRGB(data.getPixel(x, y))));
				}
			}
		}
		return lightest;
	}

	private static List<String> icons() {
		return UiThread.get(() -> {
			List<String> icons = new ArrayList<>();
			((EObject) PlatformUI.getWorkbench().getService(MApplication.class)).eAllContents()
					.forEachRemaining(each -> {
						if (each instanceof MToolItem item && item.getIconURI() != null) {
							icons.add(item.getIconURI());
						}
					});
			return icons;
		});
	}
}
