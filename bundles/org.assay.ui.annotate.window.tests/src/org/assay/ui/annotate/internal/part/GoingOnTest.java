package org.assay.ui.annotate.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assay.model.MentionType;
import org.assay.model.Verdict;
import org.assay.ui.UiIds;
import org.assay.ui.annotate.internal.article.ArticleText;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.assay.ui.testing.BotShell;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** After a decision the next proposal is selected for those who wish it, by real keys. */
@ExtendWith(ScreenshotOnFailure.class)
class GoingOnTest {
	private static final String WORDS = "The ferry stops\n\nIda Krog said the ferry stops in Skerry. Nobody in Brenholm "
			+ "knew, a clerk in Skerry told the Gazette.\n";
	private static final List<String> PROPOSED = List.of("Ida Krog", "Skerry", "Brenholm", "Gazette");
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
		window.openCase.change("prepare", () -> PROPOSED.forEach(this::propose));
		text = window.openArticle();
		GoingOn.node().putBoolean(GoingOn.KEY, true);
	}

	@AfterEach
	void close() {
		GoingOn.node().remove(GoingOn.KEY);
		window.close();
	}

	private void propose(String words) {
		Proposed.name(window.document, WORDS, words, 0).setType(MentionType.PLACE);
	}

	private void untilAt(String words) {
		bot.waitUntil(Condition.of("the caret is not at " + words, () -> text.caretOffset() == WORDS.indexOf(words)));
	}

	private void untilSaid(String words) {
		bot.waitUntil(Condition.of("not said: " + words,
				() -> bot.has(CLabel.class, label -> words.equals(label.getText().strip()))));
	}

	private List<Verdict> verdicts() {
		return window.read(d -> d.getAnnotations().stream().map(Verdicts::of).toList());
	}

	@Test
	void oneStaysAtTheMarkUnlessOneWishesToGoOn() {
		GoingOn.node().remove(GoingOn.KEY);
		assertFalse(GoingOn.isWished());
		window.press('j');
		window.press('a');
		untilSaid("Name accepted. 3 proposals left. J goes to the next.");
		untilAt("Ida Krog");
	}

	@Test
	void eachDecisionGoesOnAndTellsWhatWasDecidedAndWhatIsLeft() {
		window.press('j');
		window.press('a');
		untilAt("Skerry");
		untilSaid("Name accepted. 3 proposals left.");
		window.press('r');
		untilAt("Brenholm");
		untilSaid("Name rejected. 2 proposals left.");
		bot.captureScreenshot("article-going-on");
		window.press('j');
		untilAt("Gazette");
		window.press('u');
		untilSaid("Name unsure. 1 proposal left. This is the last one. J starts at the top.");
		untilAt("Gazette");
		window.press('j');
		untilAt("Brenholm");
		window.press('a');
		untilSaid("Name accepted. No proposals left.");
		assertEquals(List.of(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.ACCEPTED, Verdict.UNSURE), verdicts());
	}

	@Test
	void undoAndRedoLeadBackToTheMark() {
		window.press('j');
		window.press('a');
		window.press('r');
		untilAt("Brenholm");
		bot.keyboard().pressShortcut(SWT.CTRL, 'z');
		untilAt("Skerry");
		untilSaid("Name proposed again. 3 proposals left.");
		bot.keyboard().pressShortcut(SWT.CTRL, 'z');
		untilAt("Ida Krog");
		bot.keyboard().pressShortcut(SWT.CTRL | SWT.SHIFT, 'z');
		untilSaid("Name accepted. 3 proposals left.");
		untilAt("Ida Krog");
		bot.keyboard().pressShortcut(SWT.CTRL, 'z');
		untilSaid("Name proposed again. 4 proposals left.");
		window.press('r');
		untilAt("Skerry");
		assertEquals(List.of(Verdict.REJECTED, Verdict.PROPOSED, Verdict.PROPOSED, Verdict.PROPOSED), verdicts());
	}

	@Test
	void allAlikeGoOnBehindTheOneInFront() {
		window.press('j');
		bot.keyboard().pressShortcut(SWT.SHIFT, 'a');
		bot.shell("Accept all that are alike").bot().button("OK").click();
		untilAt("Skerry");
		untilSaid("1 annotation accepted. 3 proposals left.");
	}

	@Test
	void fieldsThatWereCorrectedGoOnWhenTheyAreKept() {
		window.press('j');
		window.press('e');
		bot.waitUntil(Condition.of("no fields", () -> UiThread
				.get(() -> !(UiThread.display().getFocusControl() instanceof ArticleText))));
		bot.keyboard().pressShortcut(SWT.CTRL, 'a');
		bot.keyboard().typeText("ida m krog");
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		untilAt("Skerry");
		bot.waitUntil(Condition.of("the article has not got the focus",
				() -> UiThread.get(() -> UiThread.display().getFocusControl() instanceof ArticleText)));
		assertEquals(Verdict.ACCEPTED, verdicts().getFirst());
		bot.waitUntil(Condition.of("nothing is said of what is left", () -> bot.has(CLabel.class,
				label -> label.getText().strip().matches("Corrected: .*ida m krog.*\\. 3 proposals left\\."))));
	}

	@Test
	void whatOneMarksOneselfIsNoProposalToGoOnFrom() {
		int begin = WORDS.indexOf("clerk");
		text.selectRange(begin, "clerk".length());
		window.press('n');
		bot.waitUntil(Condition.of("not marked", () -> verdicts().size() == 5));
		window.press('r');
		untilSaid("Name rejected. 4 proposals left. J goes to the next.");
		assertEquals(begin + "clerk".length(), text.caretOffset());
	}

	@Test
	void itIsSwitchedInBothMenusAndOnThePageOfPreferences() {
		assertTrue(bot.menu("Annotate", "Go on after a decision").isChecked());
		bot.command("org.assay.ui.annotate.goOn");
		bot.waitUntil(Condition.of("still on", () -> !GoingOn.isWished()));
		bot.waitUntil(Condition.of("still checked", () -> !bot.menu("Annotate", "Go on after a decision").isChecked()));
		UiThread.start(() -> PreferencesUtil
				.createPreferenceDialogOn(bot.page().getWorkbenchWindow().getShell(),
						"org.assay.ui.annotate.judging", null, null)
				.open());
		BotShell dialog = bot.shell("Preferences");
		bot.captureScreenshot("preferences-judging");
		dialog.bot().checkBox("After a decision, go on to the next proposal").click();
		dialog.bot().button("Apply and Close").click();
		bot.waitUntil(Condition.of("not on", GoingOn::isWished));
		bot.waitUntil(Condition.of("not checked", () -> bot.menu("Annotate", "Go on after a decision").isChecked()));
		assertEquals(List.of("Go on after a decision"), bot.viewById(UiIds.ANNOTATIONS_VIEW).checkedInMenu());
	}
}
