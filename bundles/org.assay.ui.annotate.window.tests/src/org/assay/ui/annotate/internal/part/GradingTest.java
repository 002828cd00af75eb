package org.assay.ui.annotate.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.decisions.TrackRecord;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Grade;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Source;
import org.assay.model.Spans;
import org.assay.model.Verdict;
import org.assay.text.Span;
import org.assay.ui.UiIds;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotShell;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Grades of sources and claims by keys, buttons and links; neither sets the other. */
@ExtendWith(ScreenshotOnFailure.class)
class GradingTest {
	private static final String WORDS = "The ferry stops\n\nThe ferry stops in Skerry every winter, say all who live there.\n";
	private static final String SAID = "The ferry stops in Skerry every winter";
	@TempDir
	Path folder;
	private final Source outlet = ModelFactory.eINSTANCE.createSource();
	private final Claim claim = ModelFactory.eINSTANCE.createClaim();
	private OpenWindow window;
	private WorkbenchBot bot;

	@BeforeEach
	void open() throws IOException {
		window = new OpenWindow(folder, WORDS);
		bot = window.bot;
		bot.resize(1280, 800);
		window.openCase.change("prepare", () -> {
			outlet.setId("s-quay");
			outlet.setName("Quay Post");
			window.openCase.model().getSources().add(outlet);
			window.document.setOutlet(outlet);
			claim.setId("c-1");
			int begin = WORDS.indexOf(SAID);
			claim.getContent().add(Spans.of(WORDS, new Span(begin, begin + SAID.length())));
			Judgement judgement = ModelFactory.eINSTANCE.createJudgement();
			judgement.setBy("test.analysis");
			judgement.setVerdict(Verdict.PROPOSED);
			claim.getJudgements().add(judgement);
			window.document.getClaims().add(claim);
		});
		window.openArticle().setFocus();
	}

	@AfterEach
	void close() {
		bot.closeDialogs();
		window.close();
	}

	private void untilCredible(Credibility wanted) {
		bot.waitUntil(Condition.of("the claim is not graded " + wanted,
				() -> window.read(d -> claim.getCredibility()) == wanted));
	}

	private void untilReliable(Grade wanted) {
		bot.waitUntil(Condition.of("the outlet is not graded " + wanted,
				() -> window.read(d -> outlet.getGrade()) == wanted));
	}

	private Bot details() {
		return bot.viewById(UiIds.DETAILS_VIEW).bot();
	}

	@Test
	void aDigitGradesTheClaimAndNotItsSource() {
		window.press('j');
		window.press('4');
		untilCredible(Credibility.DOUBTFUL);
		assertEquals(Optional.of("grade 1 claim"), window.openCase.undoLabel());
		details().label("did not hold up, counted for Quay Post");
		window.read(d -> {
			assertEquals(Grade.UNGRADED, outlet.getGrade());
			assertEquals(new TrackRecord(0, 1), TrackRecord.of(window.openCase.model(), outlet));
			return null;
		});
		UiThread.run(() -> window.text().setFocus());
		bot.keyboard().pressShortcut(SWT.CTRL, 'z');
		untilCredible(Credibility.UNGRADED);
	}

	@Test
	void detailsAskHowCredibleAClaimIsAndWhy() {
		window.press('j');
		details().link("Grade the claim").setFocus();
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		BotShell dialog = bot.shell("Grade claims");
		dialog.bot().button("2 probably true").click();
		dialog.bot().text().setText("two others saw it");
		dialog.bot().button("OK").click();
		untilCredible(Credibility.PROBABLE);
		assertEquals("two others saw it", window.read(d -> claim.getJudgements().getLast().getNote()));
	}

	@Test
	void arrowsAndDigitsChooseTheGradeInTheDialog() {
		window.press('j');
		details().link("Grade the claim").setFocus();
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		BotShell dialog = bot.shell("Grade claims");
		bot.waitUntil(Condition.of("no choice has the focus", () -> UiThread.get(
				() -> UiThread.display().getFocusControl() instanceof Button button && button.getSelection())));
		bot.keyboard().pressShortcut(0, '5');
		bot.keyboard().pressShortcut(0, SWT.ARROW_UP);
		dialog.bot().button("OK").click();
		untilCredible(Credibility.DOUBTFUL);
	}

	@Test
	void aGradeOfTheOutletNeedsAReason() {
		bot.activeEditor().bot().toolbarButtonWithTooltip("B: usually reliable");
		BotShell dialog = bot.shell("Grade source");
		dialog.bot().label("No claim of this source has been judged yet.");
		var ok = dialog.bot().button("OK");
		assertFalse(ok.isEnabled(), "a grade without a reason was taken");
		dialog.bot().text().setText("it names its sources");
		ok.click();
		untilReliable(Grade.B);
		assertEquals(List.of("it names its sources", Credibility.UNGRADED),
				window.read(d -> List.of(outlet.getGradeReason(), claim.getCredibility())));
		window.openCase.undo();
		untilReliable(Grade.UNGRADED);
	}
}
