package org.assay.ui.annotate.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assay.model.Document;
import org.assay.model.Highlight;
import org.assay.model.Verdict;
import org.assay.ui.Followed;
import org.assay.ui.UiIds;
import org.assay.ui.annotate.internal.article.ArticleAction;
import org.assay.ui.annotate.internal.article.ArticleActions;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotShell;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The daily round by real keys: next, decide, all alike, back. */
@ExtendWith(ScreenshotOnFailure.class)
class JudgingTest {
	private static final String WORDS = "The ferry stops\n\nIda Krog said the ferry stops in Skerry. Nobody in Skerry "
			+ "knew, a clerk in Skerry told the Gazette.\n";
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
			propose(window.document, "Ida Krog", 0);
			int at = 0;
			for (int i = 0; i < 3; i++) {
				at = WORDS.indexOf("Skerry", at + 1);
				propose(window.document, "Skerry", at);
			}
			propose(window.document, "Gazette", 0);
		});
		text = window.openArticle();
	}

	@AfterEach
	void close() {
		window.close();
	}

	private static void propose(Document document, String words, int from) {
		Proposed.name(document, WORDS, words, from).getJudgements().getFirst().setVersion("1");
	}

	private List<Verdict> verdicts() {
		return window.read(d -> d.getAnnotations().stream().map(Verdicts::of).toList());
	}

	private void untilVerdicts(Verdict... wanted) {
		bot.waitUntil(Condition.of(verdicts() + " instead of " + List.of(wanted),
				() -> verdicts().equals(List.of(wanted))));
	}

	private void untilLeft(int left) {
		bot.waitUntil(Condition.of("not " + left + " proposals left", () -> bot.activeEditor().bot().has(Label.class,
				l -> l.getText().equals(left + " proposals left"))));
	}

	private void decideAlike(char key, String title, Verdict verdict, String undo) {
		window.press('j');
		window.press('j');
		bot.keyboard().pressShortcut(SWT.SHIFT, key);
		BotShell preview = bot.shell(title);
		preview.bot().button("OK").click();
		untilVerdicts(Verdict.PROPOSED, verdict, verdict, verdict, Verdict.PROPOSED);
		untilLeft(2);
		assertEquals(Optional.of(undo), window.openCase.undoLabel());
		text.setFocus();
		bot.keyboard().pressShortcut(SWT.CTRL, 'z');
		untilVerdicts(Verdict.PROPOSED, Verdict.PROPOSED, Verdict.PROPOSED, Verdict.PROPOSED, Verdict.PROPOSED);
		untilLeft(5);
	}

	@Test
	void allAlikeAreAcceptedAfterAPreviewAndTakenBackAsOne() {
		decideAlike('a', "Accept all that are alike", Verdict.ACCEPTED, "accept 3 annotations");
	}

	@Test
	void allAlikeAreRejectedAfterAPreviewAndTakenBackAsOne() {
		decideAlike('r', "Reject all that are alike", Verdict.REJECTED, "reject 3 annotations");
	}

	@Test
	void allAlikeAreLeftOpenAfterAPreviewAndTakenBackAsOne() {
		decideAlike('u', "Leave all that are alike open", Verdict.UNSURE, "leave 3 annotations open");
	}

	@Test
	void aPreviewThatIsCancelledDecidesNothing() {
		window.press('j');
		window.press('j');
		bot.keyboard().pressShortcut(SWT.SHIFT, 'a');
		bot.shell("Accept all that are alike").bot().button("Cancel").click();
		untilLeft(5);
		assertEquals(Optional.of("prepare"), window.openCase.undoLabel());
	}

	@Test
	void kGoesBackAndUnsureIsKept() {
		window.press('j');
		window.press('j');
		window.press('k');
		window.press('u');
		untilVerdicts(Verdict.UNSURE, Verdict.PROPOSED, Verdict.PROPOSED, Verdict.PROPOSED, Verdict.PROPOSED);
		assertEquals(Verdicts.ANALYST,
				window.read(d -> d.getAnnotations().getFirst().getJudgements().getLast().getBy()),
				"the decision is kept as a judgement of the analyst");
		untilLeft(4);
	}

	@Test
	void aHighlightTakesItsNote() {
		text.selectRange(WORDS.indexOf("Nobody"), "Nobody".length());
		window.press('h');
		BotShell dialog = bot.shell("Highlight with a note");
		dialog.bot().text().setText("who exactly?");
		dialog.bot().button("OK").click();
		bot.waitUntil(Condition.of("no note", () -> window.read(d -> d.getAnnotations().stream()
				.anyMatch(a -> a instanceof Highlight && "who exactly?".equals(a.getNote())))));
	}

	@Test
	void whatIsTakenBackIsShownWithoutThePauseAfterWhichAllAreTold() {
		window.press('j');
		window.press('a');
		untilLeft(4);
		Bot editor = bot.activeEditor().bot();
		window.openCase.undo(); // as the window does it, on another thread than its own
		assertTrue(editor.has(Label.class, l -> l.getText().equals("5 proposals left")));
	}

	@Test
	void aViewThatIsOpenedBeforeTheSelectionIsDrawnShowsIt() {
		Bot details = bot.viewById(UiIds.DETAILS_VIEW).bot();
		inTheArticle(ArticleAction.nextProposal, ArticleAction.nextProposal, ArticleAction.nextProposal,
				ArticleAction.nextProposal);
		untilDetails(details, "Skerry");
		UiThread.run(() -> {
			actions().run(ArticleAction.nextProposal);
			try {
				bot.page().showView(UiIds.DETAILS_VIEW);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		untilDetails(details, "Gazette");
	}

	@Test
	void ofMarksSelectedQuicklyAfterEachOtherTheLastIsFollowed() {
		Bot details = bot.viewById(UiIds.DETAILS_VIEW).bot();
		inTheArticle(ArticleAction.nextProposal);
		untilDetails(details, "Ida Krog");
		inTheArticle(ArticleAction.nextProposal, ArticleAction.nextProposal, ArticleAction.nextProposal,
				ArticleAction.nextProposal);
		untilDetails(details, "Gazette");
	}

	@Test
	void whatIsDueGoesBetweenTheViewsThatFollow() {
		List<String> order = new CopyOnWriteArrayList<>();
		List<Runnable> ends = UiThread.get(() -> {
			IWorkbenchPartSite details = bot.page().findView(UiIds.DETAILS_VIEW).getSite();
			return List.of(Followed.selection(details, element -> {
				order.add("one view");
				UiThread.display().asyncExec(() -> order.add("what is due"));
			}), Followed.selection(details, element -> order.add("another view")));
		});
		inTheArticle(ArticleAction.nextProposal);
		bot.waitUntil(Condition.of("followed: " + order, () -> order.contains("another view")));
		UiThread.run(() -> ends.forEach(Runnable::run));
		assertEquals(List.of("one view", "what is due", "another view"), order);
	}

	private void inTheArticle(ArticleAction... acts) {
		text.setFocus();
		UiThread.run(() -> List.of(acts).forEach(actions()::run));
	}

	private ArticleActions actions() {
		return bot.page().getActiveEditor().getAdapter(ArticleActions.class);
	}

	private void untilDetails(Bot details, String words) {
		bot.waitUntil(Condition.of("Details does not show " + words,
				() -> details.has(Link.class, l -> l.getText().contains(words))
						|| details.has(Label.class, l -> l.getText().contains(words))));
	}
}
