package org.assay.ui.annotate.internal.part;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.assay.model.AnalystJudgement;
import org.assay.model.Judgement;
import org.assay.model.Verdict;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.BotStyledText;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.Tips;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a mark under the pointer goes when it may not be under it any more. */
@ExtendWith(ScreenshotOnFailure.class)
class HoverTest {
	private static final String WORDS = "The ferry stops\n\nIda Krog said the ferry stops in Skerry.\n\n"
			+ "Nobody there knew.\n\n".repeat(60);
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
			mark("Ida Krog");
			mark("Skerry");
		});
		text = window.openArticle();
		hover("Skerry");
	}

	@AfterEach
	void close() {
		window.close();
	}

	private void mark(String words) {
		Judgement judgement = Proposed.name(window.document, WORDS, words, 0).getJudgements().getFirst();
		judgement.setBy("org.assay.analyses.read");
		judgement.setVersion("org.assay.reading/2");
		judgement.setWhen(null);
	}

	/** Moves within the words, as a hand does: what does not move is no pointing. */
	private void hover(String words) {
		int begin = WORDS.indexOf(words);
		Rectangle at = text.boundsOf(begin, begin + words.length());
		int y = at.y + 4;
		text.moveMouseTo(at.x + 2, y);
		text.moveMouseTo(at.x + at.width / 2, y);
		bot.waitUntil(Condition.of("nothing is told of what is under the pointer", this::isTold));
	}

	private boolean isTold() {
		return !UiThread.get(Tips::seen).isEmpty();
	}

	/** What is posted goes to the window of the tip, which never has the focus, so that the text is told of it as SWT would. */
	private void press(char character, int keyCode) {
		UiThread.run(() -> {
			Event event = new Event();
			event.character = character;
			event.keyCode = keyCode;
			text.widget.notifyListeners(SWT.KeyDown, event);
		});
	}

	@Test
	void itTellsAnAnalysisByItsName() {
		Bot tip = new Bot(() -> Tips.seen().stream().findFirst().orElse(null));
		assertTrue(tip.has(Label.class, label -> label.getText().equals("proposed by Read documents 2")));
	}

	@Test
	void itGoesWithAKeyThatIsACommand() {
		press('j', 'j');
		assertFalse(isTold());
		bot.waitUntil(Condition.of("the key did nothing", () -> text.caretOffset() == WORDS.indexOf("Ida Krog")));
		bot.sleep(1500);
		assertFalse(isTold(), "it comes back only when it is asked for by the mouse");
	}

	@Test
	void itGoesWithTheFirstKeyOfTwoThatAreACommand() {
		press('z', 'z');
		assertFalse(isTold());
		press(SWT.ESC, SWT.ESC);
	}

	@Test
	void itGoesWhenTheTextIsScrolled() {
		UiThread.run(() -> window.text().setTopPixel(200));
		bot.waitUntil(Condition.of("still told", () -> !isTold()));
	}

	@Test
	void itGoesWhenAMarkIsDecided() {
		window.openCase.change("decide", () -> AnalystJudgement.add(window.document.getAnnotations().getLast(),
				Verdict.REJECTED, "", Instant.EPOCH));
		bot.waitUntil(Condition.of("still told", () -> !isTold()));
	}
}
