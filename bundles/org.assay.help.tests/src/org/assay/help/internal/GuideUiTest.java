package org.assay.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;
import org.assay.ui.UiIds;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotShell;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide in the product's window, opened and read by real keys. */
@ExtendWith(ScreenshotOnFailure.class)
class GuideUiTest {
	private static final long LONG = 30_000;
	private final WorkbenchBot bot = new WorkbenchBot();

	@BeforeEach
	void closeWhatIsOpen() {
		bot.dialog().ifPresent(BotShell::close);
		close();
	}

	@AfterEach
	void close() {
		bot.closeDialogs();
		UiThread.run(() -> {
			IViewReference view = bot.page().findViewReference(UiIds.GUIDE_VIEW);
			if (view != null) {
				bot.page().hideView(view);
			}
		});
	}

	private void until(String what, BooleanSupplier test) {
		bot.waitUntil(Condition.of(what, () -> UiThread.get(test::getAsBoolean)), LONG);
	}

	private static boolean shows(GuidePane pane, String page) {
		return pane.page().equals(page);
	}

	/** Opens the guide by F1 in a view, and waits for the page. */
	private GuidePane guide(String view, String page) {
		bot.viewById(view).setFocus();
		bot.keyboard().pressShortcut(0, SWT.F1);
		until("no guide", () -> bot.page().findView(UiIds.GUIDE_VIEW) != null);
		GuidePane pane = UiThread.get(() -> ((GuideView) bot.page().findView(UiIds.GUIDE_VIEW)).pane());
		until("not the page " + page, () -> shows(pane, page));
		until("the text has no focus", () -> pane.text().isFocusControl());
		return pane;
	}

	@Test
	void eachViewHasItsPage() {
		GuidePane pane = guide(UiIds.CLAIMS_VIEW, "tables.md");
		guide(UiIds.CASE_EXPLORER, "case.md");
		guide(UiIds.FIGURES_VIEW, "tables.md");
		until("not at the heading", () -> heading(pane.text()).equals("Figures"));
	}

	/** The line with the caret, if it can be seen. */
	private static String heading(StyledText text) {
		int line = text.getLineAtOffset(text.getCaretOffset());
		return line >= text.getTopIndex() && text.getLinePixel(line) < text.getClientArea().height ? text.getLine(line)
				: "";
	}

	@Test
	void keysAreListedWhereOneDoesNotType() {
		guide(UiIds.CLAIMS_VIEW, "tables.md");
		bot.keyboard().pressShortcut(SWT.CTRL, 'f');
		Text field = bot.viewById(UiIds.GUIDE_VIEW).bot().text().widget;
		until("no field", field::isFocusControl);
		bot.keyboard().pressShortcut(SWT.SHIFT, '?');
		until("not typed", () -> field.getText().equals("?"));
		bot.keyboard().pressShortcut(0, (int) SWT.ESC);
		bot.keyboard().pressShortcut(SWT.SHIFT, '?');
		Bot keys = bot.shell("Keys").bot();
		assertEquals("In the guide", firstHeading(keys));
		assertTrue(keys.has(Label.class, l -> l.getText().equals("F1")));
		bot.keyboard().pressShortcut(0, (int) SWT.ESC);
	}

	private static String firstHeading(Bot dialog) {
		Label heading = dialog.control(Label.class, "heading",
				l -> l.getText().startsWith("In ") || l.getText().equals("Everywhere"), 0);
		return UiThread.get(heading::getText);
	}

	@Test
	void linksAreFollowedByKeysAndTakenBack() {
		GuidePane pane = guide(UiIds.CASE_EXPLORER, "case.md");
		bot.keyboard().pressShortcut(0, (int) SWT.TAB);
		until("no link is selected", () -> pane.text().getSelectionText().equals("Compare articles"));
		bot.keyboard().pressShortcut(0, (int) SWT.TAB);
		until("not the next link", () -> pane.text().getSelectionText().equals("Write it up"));
		bot.keyboard().pressShortcut(SWT.SHIFT, (int) SWT.TAB);
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		until("the link is not followed", () -> shows(pane, "comparing.md"));
		bot.keyboard().pressShortcut(SWT.ALT, SWT.ARROW_LEFT);
		until("not back", () -> shows(pane, "case.md"));
		bot.keyboard().pressShortcut(SWT.ALT, SWT.ARROW_RIGHT);
		until("not forward again", () -> shows(pane, "comparing.md"));
	}

	@Test
	void tabLeavesTheTextBehindTheLastLink() {
		GuidePane pane = guide(UiIds.CLAIMS_VIEW, "tables.md");
		bot.keyboard().pressShortcut(0, (int) SWT.TAB);
		until("the focus is caught", () -> !pane.text().isFocusControl());
	}

	@Test
	void wordsAreFoundOnThePage() {
		GuidePane pane = guide(UiIds.CLAIMS_VIEW, "tables.md");
		bot.keyboard().pressShortcut(SWT.CTRL, 'f');
		bot.keyboard().typeText("currency");
		until("not found", () -> pane.text().getSelectionText().equals("currency"));
		bot.keyboard().pressShortcut(0, (int) SWT.ESC);
		until("the text has no focus", () -> pane.text().isFocusControl());
		assertEquals("currency", UiThread.get(() -> pane.text().getSelectionText()));
	}

	@Test
	void wordsGrowAndShrink() {
		GuidePane pane = guide(UiIds.CLAIMS_VIEW, "tables.md");
		int usual = height(pane.text());
		bot.keyboard().pressShortcut(SWT.CTRL, '=');
		until("not larger", () -> height(pane.text()) == usual + 1);
		bot.keyboard().pressShortcut(SWT.CTRL, '0');
		until("not as before", () -> height(pane.text()) == usual);
	}

	private static int height(StyledText text) {
		return UiThread.get(() -> text.getFont().getFontData()[0].getHeight());
	}

	@Test
	void aDialogHasTheGuideAboveIt() {
		bot.viewById(UiIds.CLAIMS_VIEW).setFocus();
		bot.command(UiIds.NEW_CASE);
		BotShell dialog = bot.shell("New case");
		dialog.activate();
		bot.keyboard().pressShortcut(0, SWT.F1);
		BotShell guide = bot.shell("Guide");
		Bot inGuide = guide.bot();
		until("not the first page", () -> inGuide.styledText().widget.getText().startsWith("Start here"));
		until("the text has no focus", () -> inGuide.styledText().widget.isFocusControl());
		bot.keyboard().pressShortcut(0, (int) SWT.TAB);
		until("keys do not reach it", () -> inGuide.styledText().widget.getSelectionCount() > 0);
		bot.keyboard().pressShortcut(0, (int) SWT.ESC);
		until("not closed", () -> guide.widget.isDisposed());
		assertTrue(dialog.isOpen());
	}
}
