package org.assay.ui.annotate.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assay.model.Annotation;
import org.assay.model.Document;
import org.assay.model.Quotation;
import org.assay.model.QuotationKind;
import org.assay.model.Verdict;
import org.assay.model.ZoneKind;
import org.assay.text.Span;
import org.assay.ui.UiIds;
import org.assay.ui.WordsTarget;
import org.assay.ui.annotate.internal.article.ArticleText;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.BotView;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Marks and judges with real keys and a real mouse in the product's window. */
@ExtendWith(ScreenshotOnFailure.class)
class ArticleEditorTest {
	private static final String WORDS = "The ferry will stop\n\nHarbour master Ida Krog said on Monday that 1,200 people "
			+ "a day would need another way. \u201CThere is no money for repairs,\u201D she told the Sound Gazette.\n";

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
		text = window.openArticle();
	}

	@AfterEach
	void close() {
		window.close();
	}

	private List<String> marked() {
		return window.read(document -> document.getAnnotations().stream().map(a -> a.getSpans().getFirst().getQuote())
				.toList());
	}

	private void select(String words) {
		text.selectRange(WORDS.indexOf(words), words.length());
	}

	private Annotation first() {
		return window.read(document -> document.getAnnotations().getFirst());
	}

	private void waitUntilMarked(String... words) {
		bot.waitUntil(Condition.of("marked: " + marked() + " instead of " + List.of(words),
				() -> marked().equals(List.of(words))));
	}

	@Test
	void aQuotationWithSourceAndCueIsMarkedByKeysAndTakenBack() {
		select("There is no money for repairs");
		window.press('q');
		waitUntilMarked("There is no money for repairs");
		select("she");
		window.press('s');
		select("told");
		window.press('v');
		Quotation quotation = assertInstanceOf(Quotation.class, first());
		bot.waitUntil(Condition.of("no cue", () -> window.read(d -> !quotation.getCue().isEmpty())));
		assertEquals(QuotationKind.DIRECT, quotation.getKind());
		assertEquals("she", quotation.getSource().getFirst().getQuote());
		assertEquals("told", quotation.getCue().getFirst().getQuote());
		bot.captureScreenshot("article-attribution");
		bot.keyboard().pressShortcut(SWT.CTRL, 'z');
		bot.waitUntil(
				Condition.of("undo did not take the cue back", () -> window.read(d -> quotation.getCue().isEmpty())));
		assertEquals(1, marked().size());
	}

	@Test
	void proposalsAreJudgedOneAfterTheOther() {
		window.openCase.change("prepare", () -> {
			propose(window.document, "m1", "Monday");
			propose(window.document, "m2", "Sound Gazette");
		});
		bot.waitUntil(Condition.of("the proposals are not counted",
				() -> bot.activeEditor().bot().has(org.eclipse.swt.widgets.Label.class,
						l -> l.getText().equals("2 proposals left"))));
		window.press('j');
		window.press('a');
		window.press('j');
		window.press('r');
		bot.waitUntil(Condition.of("not judged", () -> verdicts().equals(List.of(Verdict.ACCEPTED, Verdict.REJECTED))));
	}

	private List<Verdict> verdicts() {
		return window.read(d -> d.getAnnotations().stream().map(Verdicts::of).toList());
	}

	private static void propose(Document document, String id, String words) {
		var model = org.assay.model.ModelFactory.eINSTANCE;
		Annotation made = model.createMention();
		made.setId(id);
		var span = model.createSpan();
		span.setBegin(WORDS.indexOf(words));
		span.setEnd(span.getBegin() + words.length());
		span.setQuote(words);
		made.getSpans().add(span);
		var judgement = model.createJudgement();
		judgement.setBy("test.analysis");
		judgement.setVersion("1");
		judgement.setWhen(java.time.Instant.EPOCH);
		judgement.setVerdict(Verdict.PROPOSED);
		made.getJudgements().add(judgement);
		document.getAnnotations().add(made);
	}

	@Test
	void aZoneAndTheTitleAreSetByTwoLetters() {
		select("Harbour master Ida Krog");
		window.press('z');
		window.press('c');
		bot.waitUntil(Condition.of("no zone", () -> window.read(d -> d.getZones().stream()
				.anyMatch(z -> z.getKind() == ZoneKind.CAPTION))));
		select("The ferry will stop");
		window.press('m');
		window.press('t');
		bot.waitUntil(Condition.of("no title", () -> window.read(d -> d.getTitle().equals("The ferry will stop"))));
	}

	@Test
	void lettersInTheFindFieldAreOnlyLetters() {
		select("Ida Krog");
		window.press('n');
		waitUntilMarked("Ida Krog");
		bot.keyboard().pressShortcut(SWT.CTRL, 'f');
		bot.keyboard().typeText("sound");
		bot.waitUntil(Condition.of("the words are not found", () -> text.getSelection().equals("Sound")));
		assertEquals(List.of("Ida Krog"), marked());
		assertTrue(bot.activeEditor().bot().has(Text.class, t -> t.getText().equals("sound")));
		bot.keyboard().pressShortcut(0, (int) SWT.ESC);
	}

	@Test
	void anEdgeIsDraggedToOtherWords() {
		select("Krog");
		window.press('n');
		waitUntilMarked("Krog");
		int begin = WORDS.indexOf("Krog");
		Rectangle edge = text.boundsOf(begin, begin + 1);
		Rectangle wanted = text.boundsOf(WORDS.indexOf("Ida"), WORDS.indexOf("Ida") + 1);
		text.drag(edge.x - 1, edge.y + edge.height / 2, wanted.x + 1, wanted.y + wanted.height / 2);
		waitUntilMarked("Ida Krog");
	}

	/** What is posted never is a third click for GDK, so that the text is told of it as SWT would. */
	@Test
	void aThirdClickSelectsTheSentence() {
		Rectangle at = text.boundsOf(WORDS.indexOf("money"), WORDS.indexOf("money") + 1);
		UiThread.run(() -> {
			Event third = new Event();
			third.button = 1;
			third.count = 3;
			third.x = at.x + 1;
			third.y = at.y + at.height / 2;
			window.text().notifyListeners(SWT.MouseDown, third);
			window.text().notifyListeners(SWT.MouseUp, third);
		});
		assertEquals("\u201CThere is no money for repairs,\u201D she told the Sound Gazette.", text.getSelection());
	}

	@Test
	void aSecondPartIsAddedByKeyAndTakenOutAgain() {
		select("There is no money");
		window.press('q');
		waitUntilMarked("There is no money");
		select("for repairs");
		window.press('p');
		bot.waitUntil(
				Condition.of("no second part", () -> parts().equals(List.of("There is no money", "for repairs"))));
		bot.captureScreenshot("article-parts");
		text.selectRange(WORDS.indexOf("for repairs") + 2, 0);
		bot.keyboard().pressShortcut(SWT.SHIFT, 'p');
		bot.waitUntil(Condition.of("still two parts", () -> parts().equals(List.of("There is no money"))));
		bot.keyboard().pressShortcut(SWT.CTRL, 'z');
		bot.waitUntil(Condition.of("undo did not bring it back", () -> parts().size() == 2));
	}

	private List<String> parts() {
		return window.read(d -> d.getAnnotations().getFirst().getSpans().stream().map(s -> s.getQuote()).toList());
	}

	@Test
	void deleteRemovesWhatIsOwn() {
		select("Monday");
		window.press('c');
		bot.waitUntil(Condition.of("no claim", () -> window.read(d -> d.getClaims().size() == 1)));
		bot.keyboard().pressShortcut(0, (int) SWT.DEL);
		bot.waitUntil(Condition.of("still there", () -> window.read(d -> d.getClaims().isEmpty())));
	}

	@Test
	void theSelectionGrowsByKeys() {
		text.selectRange(WORDS.indexOf("money") + 2, 0);
		bot.keyboard().pressShortcut(SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT);
		assertEquals("money", text.getSelection());
		bot.keyboard().pressShortcut(SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT);
		assertEquals("There is no money for repairs", text.getSelection());
		bot.keyboard().pressShortcut(SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT);
		assertEquals("money", text.getSelection());
	}

	@Test
	void theOutlineListsWhatIsMarkedAndLeadsToIt() {
		select("Ida Krog");
		window.press('n');
		select("There is no money for repairs");
		window.press('q');
		BotView outline = bot.viewById(UiIds.ANNOTATIONS_VIEW);
		bot.waitUntil(Condition.of("not listed", () -> outline.bot().tree().rowCount() == 2));
		outline.bot().tree().getTreeItem("Ida Krog").select();
		bot.waitUntil(
				Condition.of("the editor does not follow", () -> text.caretOffset() == WORDS.indexOf("Ida Krog")));
		outline.bot().tree().setFocus();
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		bot.waitUntil(Condition.of("the words are not shown", () -> text.getSelection().equals("Ida Krog")));
		bot.captureScreenshot("annotations-outline");
	}

	@Test
	void wordsAreRevealedWhereverTheyStand() {
		int begin = WORDS.indexOf("Sound Gazette");
		UiThread.run(() -> bot.page().getActiveEditor().getAdapter(WordsTarget.class)
				.reveal(new Span(begin, begin + "Sound Gazette".length())));
		assertEquals("Sound Gazette", text.getSelection());
	}

	@Test
	void aCopyHasTheLinesOfTheTextNotOfTheWindow() {
		UiThread.run(() -> {
			ArticleText shown = window.text();
			shown.setSelection(0, shown.getCharCount());
			shown.copy();
		});
		Object copied = UiThread.get(() -> {
			var clipboard = new org.eclipse.swt.dnd.Clipboard(UiThread.display());
			try {
				return clipboard.getContents(org.eclipse.swt.dnd.TextTransfer.getInstance());
			} finally {
				clipboard.dispose();
			}
		});
		assertEquals(WORDS, copied);
	}
}
