package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.assay.ui.UiIds;
import org.assay.ui.testing.BotTree;
import org.assay.ui.testing.BotView;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
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

	/** The window hears only of what is selected in the part that is active. */
	@Test
	void whatIsChosenIsFollowedThoughAnotherPartIsActivatedAtOnce() {
		BotView details = bot.viewById(UiIds.DETAILS_VIEW);
		BotView explorer = bot.viewById(UiIds.CASE_EXPLORER).setFocus();
		Tree tree = explorer.bot().tree().widget;
		explorer.bot().tree().getTreeItem("Sources").expand().getNode("Brenholm Courier").choose();
		bot.waitUntil(Condition.of("the details do not follow", () -> shows(details, "Brenholm Courier")));
		UiThread.run(() -> {
			TreeItem sources = tree.getSelection()[0].getParentItem();
			tree.setSelection(sources.getItem(sources.indexOf(tree.getSelection()[0]) == 0 ? 1 : 0));
			tree.notifyListeners(SWT.Selection, new Event());
		});
		UiThread.run(() -> bot.page().activate(details.getPart())); // another view may have something selected itself
		String other = UiThread.get(() -> tree.getSelection()[0].getText());
		bot.waitUntil(Condition.of("what was chosen last is lost: " + other, () -> shows(details, other)));
	}

	private static boolean shows(BotView view, String name) {
		return UiThread.get(() -> texts(view.composite()).contains(name));
	}

	private static List<String> texts(Control control) {
		return switch (control) {
		case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(c -> texts(c).stream()).toList();
		case Label label -> List.of(label.getText());
		default -> List.of();
		};
	}

	private static List<String> rows(BotTree sheet) {
		return UiThread.get(() -> Arrays.stream(sheet.widget.getItems())
				.flatMap(i -> i.getItemCount() == 0 ? Arrays.stream(new TreeItem[] { i }) : Arrays.stream(i.getItems()))
				.map(i -> i.getText(0) + " = " + i.getText(1)).toList());
	}
}
