package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.assay.ui.UiIds;
import org.assay.ui.testing.BotTree;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The platform's Properties view shows what is selected in a view of Assay. */
@ExtendWith(ScreenshotOnFailure.class)
class PropertiesUiTest {
	private final WorkbenchBot bot = new WorkbenchBot();

	@BeforeEach
	void openTheSample() {
		new Scenery(bot).openSample();
	}

	@AfterEach
	void hide() {
		UiThread.run(() -> bot.page().hideView(bot.page().findView(IPageLayout.ID_PROP_SHEET)));
	}

	@Test
	void altEnterShowsTheFieldsOfTheSelection() {
		BotTree explorer = bot.viewById(UiIds.CASE_EXPLORER).setFocus().bot().tree();
		explorer.getTreeItem("Sources").expand().getNode("Brenholm Courier").choose();
		explorer.pressShortcut(SWT.ALT, (int) SWT.CR);
		bot.waitUntil(Condition.of("it is not there",
				() -> UiThread.get(() -> bot.page().findView(IPageLayout.ID_PROP_SHEET) != null)));
		BotTree sheet = bot.viewById(IPageLayout.ID_PROP_SHEET).bot().tree();
		bot.waitUntil(Condition.of("it does not show the source: " + rows(sheet),
				() -> rows(sheet).contains("Name = Brenholm Courier")));
		bot.captureScreenshot("properties");
		assertTrue(rows(sheet).stream().anyMatch(r -> r.startsWith("Grade = ")), () -> rows(sheet).toString());
		assertEquals(List.of("Property", "Value"),
				UiThread.get(() -> Arrays.stream(sheet.widget.getColumns()).map(c -> c.getText()).toList()));
	}

	private static List<String> rows(BotTree sheet) {
		return UiThread.get(() -> Arrays.stream(sheet.widget.getItems())
				.flatMap(i -> i.getItemCount() == 0 ? Arrays.stream(new TreeItem[] { i }) : Arrays.stream(i.getItems()))
				.map(i -> i.getText(0) + " = " + i.getText(1)).toList());
	}
}
