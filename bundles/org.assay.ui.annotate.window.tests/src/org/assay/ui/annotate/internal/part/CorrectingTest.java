package org.assay.ui.annotate.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.model.Claim;
import org.assay.model.Figure;
import org.assay.model.ModelFactory;
import org.assay.model.Quotation;
import org.assay.model.Source;
import org.assay.model.Spans;
import org.assay.model.TimeExpression;
import org.assay.model.Zone;
import org.assay.model.ZoneKind;
import org.assay.text.Span;
import org.assay.ui.AccessibleName;
import org.assay.ui.UiIds;
import org.assay.ui.annotate.internal.article.ArticleText;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Corrects what was read by real keys, in Details beside the article. */
@ExtendWith(ScreenshotOnFailure.class)
class CorrectingTest {
	private static final String WORDS = "The ferry will stop\n\nHarbour master Ida Krog said on Monday that 1,200 people "
			+ "a day would need another way. There is no money for repairs, she told the Sound Gazette.\nShare this\n";

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

	private static Span span(String words) {
		int begin = WORDS.indexOf(words);
		return new Span(begin, begin + words.length());
	}

	/** With the focus in the article. */
	private void select(String words) {
		text.setFocus();
		text.selectRange(WORDS.indexOf(words), words.length());
	}

	private Bot details() {
		return bot.viewById(UiIds.DETAILS_VIEW).bot();
	}

	private static boolean isNamed(Control control, String name) {
		return name.equals(control.getData(AccessibleName.class.getName()));
	}

	private <T extends Control> T named(Class<T> type, String name) {
		return details().control(type, name, control -> isNamed(control, name), 0);
	}

	private void untilCorrecting(String title) {
		bot.waitUntil(Condition.of("no fields of: " + title, () -> UiThread.get(
				() -> details().has(Label.class, label -> label.getText().equals(title)))));
	}

	private void untilSaid(String words) {
		bot.waitUntil(Condition.of("not said: " + words, () -> UiThread.get(
				() -> details().has(Label.class, label -> label.getText().equals(words)))));
	}

	private boolean canKeep() {
		return UiThread.get(
				() -> details().has(Button.class, button -> button.getText().equals("Keep") && button.isEnabled()));
	}

	private void enter(String words) {
		bot.keyboard().pressShortcut(SWT.CTRL, 'a');
		bot.keyboard().typeText(words);
	}

	/** Keeping and leaving go back to the article, so that the next key is a key of the article again. */
	private void untilBackInTheArticle() {
		bot.waitUntil(Condition.of("the article has not got the focus",
				() -> UiThread.get(() -> UiThread.display().getFocusControl() instanceof ArticleText)));
	}

	private void untilUndoIs(String label) {
		bot.waitUntil(Condition.of("undo is " + window.openCase.undoLabel(),
				() -> window.openCase.undoLabel().equals(Optional.of(label))));
	}

	@Test
	void aFigureIsMarkedAndItsNumberCorrectedInOneGo() {
		select("1,200 people");
		window.press('f');
		untilCorrecting("Correct the figure");
		enter("twelve");
		untilSaid("Number: write a number in digits, such as 15000000000 or 2.5.");
		assertFalse(canKeep());
		enter("120000");
		untilSaid("120,000");
		assertTrue(canKeep());
		bot.captureScreenshot("details-correct-figure");
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		untilUndoIs("correct figure");
		untilBackInTheArticle();
		Figure figure = assertInstanceOf(Figure.class, window.read(d -> d.getAnnotations().getFirst()));
		assertEquals(120000, figure.getValue().intValueExact());
	}

	@Test
	void aDateIsToldInWordsAndEscapeLeavesItAsItWas() {
		select("Monday");
		window.press('t');
		untilCorrecting("Correct the time");
		enter("2031-03-04");
		untilSaid("Tue 4 Mar 2031");
		bot.keyboard().pressShortcut(0, (int) SWT.ESC);
		untilBackInTheArticle();
		TimeExpression time = assertInstanceOf(TimeExpression.class, window.read(d -> d.getAnnotations().getFirst()));
		assertFalse("2031-03-04".equals(time.getValue()));
		untilUndoIs("mark time");
	}

	@Test
	void aSourceIsTakenFromWordsThatAreSelectedWhileTheFieldsAreOpen() {
		select("There is no money for repairs");
		window.press('q');
		window.press('e');
		untilCorrecting("Correct the quotation");
		select("Ida Krog");
		window.press('e'); // back into the fields, to the button that takes what is selected
		Button take = named(Button.class, "Speaker: take what is selected");
		bot.waitUntil(Condition.of("the button has not got the focus", () -> UiThread.get(take::isFocusControl)));
		bot.keyboard().pressShortcut(0, ' ');
		Text speaker = named(Text.class, "Speaker");
		bot.waitUntil(Condition.of("not taken", () -> UiThread.get(() -> speaker.getText().equals("Ida Krog"))));
		bot.captureScreenshot("details-correct-quotation");
		bot.keyboard().pressShortcut(SWT.CTRL, (int) SWT.CR);
		untilUndoIs("correct quotation");
		untilBackInTheArticle();
		Quotation quotation = assertInstanceOf(Quotation.class, window.read(d -> d.getAnnotations().getFirst()));
		assertEquals("Ida Krog", quotation.getSpeaker());
		assertEquals("Ida Krog", quotation.getSource().getFirst().getQuote());
		bot.keyboard().pressShortcut(SWT.CTRL, 'z');
		bot.waitUntil(Condition.of("not taken back", () -> window.read(d -> quotation.getSource().isEmpty())));
	}

	/** Opens the fields of a quotation in a case that knows two sources, with the cursor in the speaker. */
	private Text speaker() {
		window.openCase.change("prepare", () -> List.of("Sound Gazette", "The Sounder").forEach(name -> {
			Source source = ModelFactory.eINSTANCE.createSource();
			source.setId(name);
			source.setName(name);
			window.openCase.model().getSources().add(source);
		}));
		select("There is no money for repairs");
		window.press('q');
		window.press('e');
		untilCorrecting("Correct the quotation");
		Text speaker = named(Text.class, "Speaker");
		UiThread.run(speaker::setFocus);
		return speaker;
	}

	private static List<String> offered() {
		return UiThread.get(() -> Arrays.stream(UiThread.display().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> Arrays.stream(shell.getChildren())).flatMap(CorrectingTest::tables)
				.flatMap(table -> Arrays.stream(table.getItems())).map(TableItem::getText).toList());
	}

	/** Those of a list that floats: it has nothing but its table. */
	private static Stream<Table> tables(Control control) {
		return control instanceof Table table ? Stream.of(table)
				: control instanceof Composite around && around.getShell().getText().isEmpty()
						? Arrays.stream(around.getChildren()).flatMap(CorrectingTest::tables)
						: Stream.of();
	}

	private void untilOffered(String... names) {
		bot.waitUntil(Condition.of(offered() + " is offered", () -> offered().equals(List.of(names))));
	}

	private String kept() {
		untilUndoIs("correct quotation");
		untilBackInTheArticle();
		return assertInstanceOf(Quotation.class, window.read(d -> d.getAnnotations().getFirst())).getSpeaker();
	}

	/** A key as the field hears of it: while a list floats above the window, the display posts none. */
	private static void press(Text field, int traversal, int code) {
		UiThread.run(() -> {
			Event event = new Event();
			event.keyCode = code;
			event.character = (code & SWT.KEYCODE_BIT) == 0 ? (char) code : 0;
			event.detail = traversal;
			event.doit = traversal == SWT.TRAVERSE_ESCAPE;
			if (traversal != SWT.TRAVERSE_NONE) {
				field.notifyListeners(SWT.Traverse, event);
			}
			event.doit = true;
			field.notifyListeners(SWT.KeyDown, event);
			if (event.doit && Character.isLetter(event.character)) {
				field.insert(String.valueOf(event.character));
			}
			field.notifyListeners(SWT.KeyUp, event);
		});
		UiThread.settle();
	}

	@Test
	void whomTheCaseKnowsIsOfferedWhileOneTypes() {
		Text speaker = speaker();
		bot.keyboard().typeText("s");
		untilOffered("s (as typed)", "Sound Gazette", "The Sounder");
		press(speaker, SWT.TRAVERSE_NONE, 'o');
		untilOffered("so (as typed)", "Sound Gazette", "The Sounder");
		bot.captureScreenshot("details-correct-names");
		press(speaker, SWT.TRAVERSE_NONE, SWT.ARROW_DOWN);
		press(speaker, SWT.TRAVERSE_RETURN, SWT.CR);
		bot.waitUntil(Condition.of("not taken", () -> UiThread.get(() -> speaker.getText().equals("Sound Gazette"))));
		assertTrue(canKeep(), "choosing a name keeps nothing yet");
		untilOffered();
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		assertEquals("Sound Gazette", kept());
	}

	@Test
	void whomTheCaseDoesNotKnowIsTypedAsBefore() {
		Text speaker = speaker();
		bot.keyboard().typeText("s");
		untilOffered("s (as typed)", "Sound Gazette", "The Sounder");
		press(speaker, SWT.TRAVERSE_ESCAPE, SWT.ESC);
		untilOffered();
		assertEquals("s", UiThread.get(speaker::getText), "Escape leaves the list and not the fields");
		bot.keyboard().pressShortcut(0, SWT.ARROW_DOWN);
		untilOffered("s (as typed)", "Sound Gazette", "The Sounder");
		press(speaker, SWT.TRAVERSE_RETURN, SWT.CR);
		assertEquals("s", kept());
	}

	@Test
	void aFieldThatNeedsWordsSaysSo() {
		select("There is no money for repairs");
		window.press('q');
		text.selectRange(0, 0);
		UiThread.run(() -> bot.page().activate(bot.page().getActiveEditor()));
		window.press('j');
		select("There is no money for repairs");
		text.selectRange(WORDS.indexOf("There is no money") + 3, 0);
		window.press('e');
		untilCorrecting("Correct the quotation");
		click(named(Button.class, "Cue: take what is selected"));
		untilSaid("Select the words in the article first.");
	}

	private static void click(Control control) {
		UiThread.run(() -> {
			control.setFocus();
			control.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void theChainOfAClaimGetsALink() {
		select("There is no money for repairs");
		window.press('c');
		window.press('e');
		untilCorrecting("Correct the claim");
		click(details().control(Link.class, "Add who said it", l -> l.getText().contains("Add who said it"), 0));
		bot.waitUntil(Condition.of("no link is added", () -> UiThread.get(
				() -> details().has(Text.class, control -> isNamed(control, "Name")))));
		select("Ida Krog");
		click(named(Button.class, "Name: take what is selected"));
		select("told");
		click(details().control(Button.class, "the cue of the link",
				control -> isNamed(control, "Cue: take what is selected"), 0));
		bot.captureScreenshot("details-correct-claim");
		bot.keyboard().pressShortcut(SWT.CTRL, (int) SWT.CR);
		untilUndoIs("correct claim");
		Claim claim = window.read(d -> d.getClaims().getFirst());
		assertEquals("Ida Krog", claim.getChain().getFirst().getName());
		assertEquals("told", claim.getChain().getFirst().getCue().getFirst().getQuote());
	}

	@Test
	void anotherCorrectionKeepsTheOneThatIsOpenUnlessItIsWrong() {
		select("1,200 people");
		window.press('f');
		untilCorrecting("Correct the figure");
		enter("twelve");
		select("Monday");
		window.press('t');
		Text number = named(Text.class, "Number");
		bot.waitUntil(
				Condition.of("the wrong field has not got the focus", () -> UiThread.get(number::isFocusControl)));
		enter("12");
		text.setFocus();
		window.press('e');
		untilCorrecting("Correct the time");
		Figure figure = assertInstanceOf(Figure.class, window.read(
				d -> d.getAnnotations().stream().filter(Figure.class::isInstance).findFirst().orElseThrow()));
		assertEquals(12, figure.getValue().intValueExact());
	}

	@Test
	void aStretchIsMadeAnotherKindAndLonger() {
		window.openCase.change("prepare", () -> {
			Zone zone = ModelFactory.eINSTANCE.createZone();
			zone.setId("z1");
			zone.setKind(ZoneKind.BODY);
			zone.setSpan(Spans.of(WORDS, span("Share")));
			window.document.getZones().add(zone);
		});
		text.selectRange(WORDS.indexOf("Share") + 1, 0);
		text.setFocus();
		window.press('z');
		window.press('e');
		untilCorrecting("Correct the stretch");
		Combo kind = named(Combo.class, "What it is");
		UiThread.run(() -> {
			kind.setText("boilerplate");
			kind.notifyListeners(SWT.Selection, new Event());
		});
		select("Share this");
		click(named(Button.class, "Words: take what is selected"));
		bot.keyboard().pressShortcut(SWT.CTRL, (int) SWT.CR);
		untilUndoIs("correct stretch");
		assertEquals(List.of("boilerplate: Share this"), window.read(d -> d.getZones().stream()
				.map(z -> z.getKind().getName() + ": " + z.getSpan().getQuote()).toList()));
	}

	@Test
	void theFactsOfTheArticleAreCorrectedFromDetails() {
		window.press('m');
		window.press('e');
		untilCorrecting("Correct the facts");
		enter("The ferry stops in May");
		bot.keyboard().pressShortcut(0, (int) SWT.CR);
		untilUndoIs("correct the facts of the article");
		assertEquals("The ferry stops in May", window.read(d -> d.getTitle()));
		bot.waitUntil(Condition.of("Details do not offer to correct it", () -> UiThread.get(
				() -> details().has(Link.class, link -> link.getText().contains("Correct...")))));
		// Details may be filled in anew between finding the link and using it
		UiThread.run(() -> click(
				details().control(Link.class, "Correct...", link -> link.getText().contains("Correct..."), 0)));
		untilCorrecting("Correct the facts");
		bot.keyboard().pressShortcut(0, (int) SWT.ESC);
		untilBackInTheArticle();
	}
}
