package org.assay.ui.annotate.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.assay.model.Judgement;
import org.assay.model.Verdict;
import org.assay.ui.UiIds;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotControl;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.BotView;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is left out of the text and of the list is said, and shown again in one click. */
@ExtendWith(ScreenshotOnFailure.class)
class FilterTest {
	private static final String WORDS = "The ferry stops\n\nIda Krog said the ferry stops in Skerry. A clerk told the "
			+ "Gazette on Monday.\n";
	@TempDir
	Path folder;
	private OpenWindow window;
	private WorkbenchBot bot;
	private BotStyledText text;

	@BeforeEach
	void open() throws IOException {
		window = new OpenWindow(folder, WORDS);
		bot = window.bot;
		bot.resize(1280, 800);
		window.openCase.change("prepare", () -> {
			judged("Ida Krog", "test.analysis", 0.9, Verdict.PROPOSED);
			judged("Skerry", "test.analysis", 0.5, Verdict.PROPOSED);
			judged("A clerk", Verdicts.ANALYST, 1, Verdict.ACCEPTED);
			judged("Gazette", "other.analysis", 0.4, Verdict.PROPOSED);
			judged("Monday", "other.analysis", 0.95, Verdict.REJECTED);
		});
		text = window.openArticle();
	}

	@AfterEach
	void close() {
		window.close();
		// the list keeps what it is narrowed to as long as it is there, and other tests work with it too
		UiThread.run(() -> bot.page().hideView(bot.page().findView(UiIds.ANNOTATIONS_VIEW)));
		bot.viewById(UiIds.ANNOTATIONS_VIEW);
	}

	private void judged(String words, String by, double confidence, Verdict verdict) {
		Judgement judgement = Proposed.name(window.document, WORDS, words, 0).getJudgements().getFirst();
		judgement.setBy(by);
		judgement.setVerdict(verdict);
		judgement.setConfidence(confidence);
	}

	private BotControl<ToolBar> legendButton() {
		return new BotControl<>(bot.activeEditor().bot().control(ToolBar.class, "button for the filter",
				FilterTest::isFilter, 0));
	}

	private static boolean isFilter(ToolBar bar) {
		return Arrays.stream(bar.getItems()).map(ToolItem::getText).anyMatch("Filter"::equals);
	}

	private boolean isPressed() {
		return UiThread.get(() -> legendButton().widget.getItem(0).getSelection());
	}

	/** Chooses an entry of the menu that has just been asked for, and closes it as the mouse would. */
	private static void choose(BotControl<?> owner, String entry) {
		owner.contextMenu(entry).click();
		UiThread.run(() -> {
			for (Control at = owner.widget; at != null; at = at.getParent()) {
				if (at.getMenu() != null) {
					at.getMenu().setVisible(false);
				}
			}
		});
	}

	private static Condition says(Bot where, String words) {
		return Condition.of("not said: " + words, () -> where.has(Control.class, c -> words.equals(words(c).strip())));
	}

	private static String words(Control control) {
		return switch (control) {
		case Label label -> label.getText();
		case CLabel label -> label.getText();
		default -> "";
		};
	}

	private void untilCaretAt(String words) {
		bot.waitUntil(Condition.of("the caret is not at " + words,
				() -> UiThread.get(() -> text.widget.getCaretOffset()) == WORDS.indexOf(words)));
	}

	private static Condition showsAll(Bot where) {
		return Condition.of("something is left out",
				() -> !where.has(Link.class, link -> link.getText().contains("Show all")));
	}

	@Test
	void theTextShowsOnlyWhatIsSureSaysSoAndWalksOnlyThere() {
		Bot editor = bot.activeEditor().bot();
		assertFalse(isPressed());
		window.press('l');
		choose(legendButton(), "At least 90%  (2)");
		bot.waitUntil(says(editor, "At least 90% sure: n = 2 of 4"));
		assertTrue(isPressed());
		bot.captureScreenshot("article-filter");
		text.setFocus();
		window.press('j');
		untilCaretAt("Ida Krog");
		bot.waitUntil(says(bot, "3 proposals left, 1 of them shown"));
		assertTrue(editor.has(Label.class, l -> l.getText().equals("3 proposals left")), "what is hidden is left too");
		window.press('a');
		bot.waitUntil(says(editor, "2 proposals left"));
		window.press('j');
		bot.waitUntil(says(bot, "Nothing that is shown is left to decide. 2 proposals left, hidden."));
		editor.link("Show all").click();
		bot.waitUntil(showsAll(editor));
		assertFalse(isPressed());
	}

	@Test
	void theTextShowsOneJudgementOrOneOriginOnly() {
		Bot editor = bot.activeEditor().bot();
		window.press('l');
		choose(legendButton(), "Proposed  (3)");
		bot.waitUntil(says(editor, "Proposed: n = 3 of 4"));
		window.press('l');
		choose(legendButton(), "Proposed by other.analysis  (1)");
		bot.waitUntil(says(editor, "Proposed, proposed by other.analysis: n = 1 of 4"));
		text.setFocus();
		window.press('j');
		untilCaretAt("Gazette");
		window.press('l');
		choose(legendButton(), "Show all");
		bot.waitUntil(showsAll(editor));
	}

	@Test
	void theListIsFilteredByTheSameChoicesAndTakesNoRoomForItBefore() {
		BotView view = bot.viewById(UiIds.ANNOTATIONS_VIEW);
		Bot list = view.bot();
		bot.waitUntil(says(list, "n = 4"));
		int before = UiThread.get(() -> list.tree().widget.getBounds().height);
		view.setFocus();
		bot.command("org.assay.ui.annotate.filter");
		BotControl<Combo> choices = new BotControl<>(list.control(Combo.class, "kinds", combo -> true, 0));
		choose(choices, "Made by you  (1)");
		bot.waitUntil(says(list, "Made by you: n = 1 of 4"));
		bot.waitUntil(says(list, "n = 1"));
		bot.captureScreenshot("annotations-filter");
		bot.waitUntil(showsAll(bot.activeEditor().bot())); // the text has a filter of its own
		list.link("Show all").click();
		bot.waitUntil(says(list, "n = 4"));
		assertEquals(before, UiThread.get(() -> list.tree().widget.getBounds().height));
		bot.command("org.assay.ui.annotate.filter");
		choose(choices, "Rejected  (1)");
		bot.waitUntil(says(list, "n = 1"));
		assertEquals("Rejected", UiThread.get(() -> list.control(Combo.class, "verdicts", combo -> true, 1).getText()));
	}
}
